import type { HealthWord } from "./health-word.ts";
import { meaningOfText } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  ["绿码", "green"],
  ["黄码", "yellow"],
  ["红码", "red"],
  ["灰码", "grey"],
]);

/** The colours that Huawei reads from a picture of a health code; every field may be empty. */
export function huaweiStatus(value: unknown): HealthWord {
  return meaningOfText(meanings, value);
}
