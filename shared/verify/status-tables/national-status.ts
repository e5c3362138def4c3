import type { HealthWord } from "./health-word.ts";
import { meaningOfText } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  ["00", "green"],
  ["01", "yellow"],
  ["10", "red"],
]);

/** The national family: `risk_assessment_grade` of Anhui and Sichuan, `type` of Shanghai, `status` of ACS terminals. Always text: as numbers the zeros are lost. */
export function nationalStatus(value: unknown): HealthWord {
  return meaningOfText(meanings, value);
}
