import { meaningOfNumber } from "./look-up.ts";
import type { TestWord } from "./test-word.ts";

const meanings: ReadonlyMap<string, TestWord> = new Map([
  // Invalid.
  ["0", "not-verified"],
  ["1", "no-record"],
  ["2", "negative"],
  // Negative, but no longer valid.
  ["3", "expired"],
]);

/** Hikvision's `NADCode`. */
export function hikvisionTest(value: unknown): TestWord {
  return meaningOfNumber(meanings, value);
}
