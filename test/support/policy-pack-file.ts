import { faultsText } from "../../shared/domain/fault.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import { readJson } from "./read-json.ts";

/** A pack that a test is about; throws when the file is no pack, with its faults. */
export function policyPackFile(path: string): PolicyPack {
  const parsed = parsePolicyPack(readJson(path));
  if (parsed.kind === "malformed") throw new Error(`${path} is no policy pack: ${faultsText(parsed.faults)}`);
  return parsed.pack;
}
