import { buildDivisionTable } from "../../shared/risk/division-table.ts";
import { readJson } from "../support/read-json.ts";

export const divisions = buildDivisionTable(readJson("gateway/risk-lists/divisions.json"));
