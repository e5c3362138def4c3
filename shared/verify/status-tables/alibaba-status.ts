import type { HealthWord } from "./health-word.ts";
import { meaningOfNumber } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  ["1", "green"],
  ["2", "yellow"],
  ["3", "red"],
  ["4", "expired"],
  // Not existing.
  ["5", "not-verified"],
  // Failed, and timed out.
  ["6", "silent"],
  ["7", "silent"],
]);

/** Alibaba's `HealthCodeVerifyRecord`. */
export function alibabaStatus(value: unknown): HealthWord {
  return meaningOfNumber(meanings, value);
}
