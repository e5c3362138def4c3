import type { HealthWord } from "./health-word.ts";
import { meaningOfNumber } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  // Invalid, not applied for, not queried.
  ["0", "not-verified"],
  ["1", "not-verified"],
  ["2", "not-verified"],
  ["3", "green"],
  ["4", "yellow"],
  ["5", "red"],
  // No such person.
  ["6", "not-verified"],
  // Failed, and timed out.
  ["7", "silent"],
  ["8", "silent"],
]);

/** The health code of Hikvision's `ACS_EVENT_INFO_EXTEND_V20`. */
export function hikvisionStatus(value: unknown): HealthWord {
  return meaningOfNumber(meanings, value);
}
