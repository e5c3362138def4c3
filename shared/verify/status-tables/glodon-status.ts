import type { HealthWord } from "./health-word.ts";
import { meaningOfNumber } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  ["0", "red"],
  ["1", "green"],
  ["2", "yellow"],
]);

/** Glodon's construction sites. */
export function glodonStatus(value: unknown): HealthWord {
  return meaningOfNumber(meanings, value);
}
