import type { HealthWord } from "./health-word.ts";
import { meaningOfNumber } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  // Unknown.
  ["0", "not-verified"],
  ["1", "red"],
  ["2", "green"],
  // Yellow by its place in the order, but no text says so.
  ["3", "not-verified"],
]);

/** Dahua's `EM_HEALTH_CODE_STATUS`. */
export function dahuaStatus(value: unknown): HealthWord {
  return meaningOfNumber(meanings, value);
}
