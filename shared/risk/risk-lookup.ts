import type { RiskArea, RiskLevel } from "./risk-area.ts";

export const divisionUnits = ["province", "city", "county", "street"] as const;

/** The geographic unit at which a rule counts a stay (contradiction C-09 of the seed rules). */
export type DivisionUnit = (typeof divisionUnits)[number];

export const digitsOfUnit: Readonly<Record<DivisionUnit, number>> = { province: 2, city: 4, county: 6, street: 9 };

interface RiskQuery {
  readonly divisionCode: string;
  readonly unit: DivisionUnit;
  readonly levels: readonly RiskLevel[];
  /** An area counts that is at risk now or was at any time since this instant. */
  readonly sinceMs: number;
}

export type RiskAnswer =
  | { readonly kind: "none" }
  /** The unit that contains the stay contains, or is, an area at one of the levels. */
  | { readonly kind: "at-risk"; readonly areas: readonly RiskArea[] }
  /** An area of the list is known only to a coarser division than the unit: the stay may or may not have touched it. */
  | { readonly kind: "possibly"; readonly areas: readonly RiskArea[] }
  /** The stay names a coarser division than the rule counts by, and that division contains areas at risk. */
  | { readonly kind: "stay-too-coarse"; readonly areas: readonly RiskArea[] }
  | { readonly kind: "unknown-place" };

export interface RiskLookup {
  readonly version: string;
  readonly endUpdateTimeMs: number;
  find(query: RiskQuery): RiskAnswer;
}
