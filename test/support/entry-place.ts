import type { EntryPlace, EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";

/** A city theatre in Shanghai. */
export const theatrePlace: EntryPlace = { venueId: "theatre", venueClass: "culture.theatre", divisionCode: "310113", setting: "urban", zone: null };

/** There and then, with nobody on any list. */
export function contextAt(nowMs: number, risk: RiskLookup | null): EvaluationContext {
  return { nowMs, risk, place: theatrePlace, listedAs: () => [] };
}
