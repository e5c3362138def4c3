import { faultsText } from "../../shared/domain/fault.ts";
import { buildDivisionTable } from "../../shared/risk/division-table.ts";
import { matchDivisions } from "../../shared/risk/match-divisions.ts";
import { parseStateCouncilList } from "../../shared/risk/parse-state-council.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import { ArgumentComplaint } from "../argument-complaint.ts";
import { readJsonFile } from "./policy-files.ts";

const divisionsFile = new URL("../../gateway/risk-lists/divisions.json", import.meta.url);

/** The look-up in one list as published, a reply of the State Council's service; complains with every fault. */
export function readRiskList(path: string): RiskLookup {
  const parsed = parseStateCouncilList(readJsonFile(path));
  if (parsed.kind === "malformed") throw new ArgumentComplaint(`${path}: ${faultsText(parsed.faults)}`);
  const { endUpdateTimeMs } = parsed.list;
  const divisions = buildDivisionTable(readJsonFile(divisionsFile));
  const { areas } = matchDivisions(parsed.list, divisions);
  return buildRiskIndex([{ version: path, endUpdateTimeMs, receivedAtMs: endUpdateTimeMs, areas }], divisions.has);
}
