import { findDivision } from "./find-division.ts";
import { areaName } from "./parsed-risk-list.ts";
import type { ParsedRiskList } from "./parsed-risk-list.ts";
import type { RiskArea, RiskLevel } from "./risk-area.ts";
import type { DivisionTable } from "./division-table.ts";

/** A row that was kept at a coarser division than published (`divisionCode`), or could not be kept at all (`null`). */
export interface InexactRow {
  readonly name: string;
  readonly level: RiskLevel;
  readonly places: number;
  readonly divisionCode: string | null;
}

export interface MatchedDivisions {
  readonly areas: readonly RiskArea[];
  readonly matched: { readonly exact: number; readonly coarser: number; readonly none: number };
  readonly inexact: readonly InexactRow[];
}

/** Turns the rows of a list into areas with division codes. The strings of the places go no further than this. */
export function matchDivisions(list: ParsedRiskList, table: DivisionTable): MatchedDivisions {
  const areas: RiskArea[] = [];
  const inexact: InexactRow[] = [];
  const matched = { exact: 0, coarser: 0, none: 0 };
  for (const row of list.rows) {
    const division = findDivision(row, table);
    matched[division.kind] += 1;
    const { level } = row;
    const name = areaName(row);
    const places = row.places.length;
    if (division.kind === "none") {
      inexact.push({ name, level, places, divisionCode: null });
      continue;
    }
    const { divisionCode } = division;
    areas.push({ divisionCode, level, name, places, exact: division.kind === "exact" });
    if (division.kind === "coarser") inexact.push({ name, level, places, divisionCode });
  }
  return { areas, matched, inexact };
}
