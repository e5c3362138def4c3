import { readdir, readFile } from "node:fs/promises";
import { faultsText } from "../../shared/domain/fault.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";

const folder = new URL("../../shared/policy/packs/", import.meta.url);

/** The packs that come with this version, checked like any other; throws when one of them is malformed. */
export async function shippedPacks(): Promise<readonly PolicyPack[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const parsed = parsePolicyPack(JSON.parse(await readFile(new URL(file, folder), "utf8")));
      if (parsed.kind === "malformed") throw new Error(`Policy pack "${file}" is malformed: ${faultsText(parsed.faults)}`);
      return parsed.pack;
    }),
  );
}
