import { faultsText } from "../../shared/domain/fault.ts";
import { parsePolicyCases, type PolicyCase } from "../../shared/wire/policy-case.ts";
import { readJson } from "./read-json.ts";

/** The rows of a file of cases; throws when it is none, with its faults. */
export function policyCaseFile(path: string): readonly PolicyCase[] {
  const parsed = parsePolicyCases(readJson(path));
  if (parsed.kind === "malformed") throw new Error(`${path} is no file of policy cases: ${faultsText(parsed.faults)}`);
  return parsed.cases;
}
