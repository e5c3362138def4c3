import { meaningOfNumber } from "./look-up.ts";

/** What a query of the telecom itinerary says of its risk areas; without a record nothing is known. */
export type ItineraryWord = "no-risk-area" | "risk-area" | "not-verified";

const meanings: ReadonlyMap<string, ItineraryWord> = new Map([
  // Not queried.
  ["0", "not-verified"],
  ["1", "no-risk-area"],
  ["2", "risk-area"],
  // No record.
  ["3", "not-verified"],
]);

/** Yiwu's `xcm_result`. */
export function yiwuItinerary(value: unknown): ItineraryWord {
  return meaningOfNumber(meanings, value);
}
