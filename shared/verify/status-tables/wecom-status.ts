import type { HealthWord } from "./health-word.ts";
import { meaningOfNumber } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  ["0", "green"],
  // Abnormal, without saying which colour: the strictest, since it must not pass.
  ["1", "red"],
  // Unknown, or not filled in.
  ["2", "not-verified"],
]);

/** The hardware interface of WeCom. */
export function wecomStatus(value: unknown): HealthWord {
  return meaningOfNumber(meanings, value);
}
