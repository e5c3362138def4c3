import type { Fault } from "../domain/fault.ts";
import type { RiskLevel } from "./risk-area.ts";

export interface ParsedRow {
  readonly level: RiskLevel;
  readonly province: string;
  readonly city: string;
  readonly county: string;
  /** As published. Some name households: used for counting and for the version, and then dropped. */
  readonly places: readonly string[];
}

/** A list whose form was understood; nothing is said about whether it is complete or plausible. */
export interface ParsedRiskList {
  readonly endUpdateTimeMs: number;
  /** How many places the list says it has; `null` for a level that its form does not have. */
  readonly announced: Readonly<Record<RiskLevel, number | null>>;
  readonly rows: readonly ParsedRow[];
  readonly rejectedRows: readonly Fault[];
}

export function placesByLevel(list: ParsedRiskList): Readonly<Record<RiskLevel, number>> {
  const places: Record<RiskLevel, number> = { high: 0, medium: 0, low: 0 };
  for (const row of list.rows) places[row.level] += row.places.length;
  return places;
}

export function placesTotal(list: ParsedRiskList): number {
  return list.rows.reduce((sum, row) => sum + row.places.length, 0);
}

/** "河北省 廊坊市 安次区"; a county that repeats its city is named once. */
export function areaName(row: ParsedRow): string {
  const parts = row.city === row.county ? [row.province, row.city] : [row.province, row.city, row.county];
  return parts.filter((part) => part !== "").join(" ");
}
