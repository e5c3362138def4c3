import { existsSync, readdirSync, readFileSync } from "node:fs";
import { faultsText } from "../../shared/domain/fault.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { parsePolicyCases, type PolicyCase } from "../../shared/wire/policy-case.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import { ArgumentComplaint } from "../argument-complaint.ts";

const packsFolder = "shared/policy/packs";
const casesFolder = "test/fixtures/policy-cases";
const top = new URL("../../", import.meta.url);

/** A pack that comes with the program, and what must come of it. */
export interface PackWithCases {
  readonly pack: PolicyPack;
  readonly cases: readonly PolicyCase[];
}

/** The JSON of a file; complains of one that is not there or no JSON. */
export function readJsonFile(path: string | URL): unknown {
  if (!existsSync(path)) throw new ArgumentComplaint(`${String(path)}: there is no such file; check the name`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ArgumentComplaint(`${String(path)}: not JSON`, { cause: error });
  }
}

/** The rows of a file of policy cases; complains with every fault. */
export function readCases(path: string | URL): readonly PolicyCase[] {
  const parsed = parsePolicyCases(readJsonFile(path));
  if (parsed.kind === "malformed") throw new ArgumentComplaint(`${String(path)}: ${faultsText(parsed.faults)}`);
  return parsed.cases;
}

function readPack(path: string | URL): PolicyPack {
  const parsed = parsePolicyPack(readJsonFile(path));
  if (parsed.kind === "malformed") throw new ArgumentComplaint(`${String(path)}: ${faultsText(parsed.faults)}`);
  return parsed.pack;
}

function shippedIds(): readonly string[] {
  return readdirSync(new URL(packsFolder, top)).filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -".json".length)).toSorted();
}

/** A pack by its id, when it comes with the program, or by the path of its file. */
export function packOf(idOrFile: string): PolicyPack {
  if (shippedIds().includes(idOrFile)) return readPack(new URL(`${packsFolder}/${idOrFile}.json`, top));
  if (existsSync(idOrFile)) return readPack(idOrFile);
  throw new ArgumentComplaint(`"${idOrFile}" is neither the file of a pack nor the id of one that comes with the program: ${shippedIds().join(", ")}`);
}

/** The packs that come with the program, in the order of their ids, each with its cases; one without cases has none. */
export function shippedPacksWithCases(): readonly PackWithCases[] {
  return shippedIds().map((id) => {
    const cases = new URL(`${casesFolder}/${id}.json`, top);
    return { pack: packOf(id), cases: existsSync(cases) ? readCases(cases) : [] };
  });
}
