import { meaningOfNumber } from "./look-up.ts";
import type { TestWord } from "./test-word.ts";

const meanings: ReadonlyMap<string, TestWord> = new Map([
  // Abnormal, which need not be positive; and 0 is also what an empty record holds.
  ["0", "not-verified"],
  ["1", "negative"],
  ["2", "no-record"],
  ["3", "expired"],
]);

/** Dahua's `nHSJCResult`. */
export function dahuaTest(value: unknown): TestWord {
  return meaningOfNumber(meanings, value);
}
