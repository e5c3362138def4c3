import type { NumberFault } from "./number-fault.ts";
import { misfitIn, places, type NumberShape } from "./number-shape.ts";

const zoneLineChars = 44;

const numberChars = 9;

const upperLine: NumberShape = ["p", ...places(zoneLineChars - 1, "letter-or-filler")];

/** Letters, digits and fillers, with check digits at 10, 20, 28, 43 and 44; the one at 43 may be a filler. */
const lowerLine: NumberShape = [
  ...places(numberChars, "letter-digit-or-filler"),
  "digit",
  ...places(9, "letter-digit-or-filler"),
  "digit",
  ...places(7, "letter-digit-or-filler"),
  "digit",
  ...places(14, "letter-digit-or-filler"),
  "digit-or-filler",
  "digit",
];

/** The place of each check digit, and the stretches that it covers, from the first place up to but not including the second. */
const checks = [
  { position: 10, covers: [[0, 9]] },
  { position: 20, covers: [[13, 19]] },
  { position: 28, covers: [[21, 27]] },
  { position: 43, covers: [[28, 42]] },
  { position: 44, covers: [[0, 10], [13, 20], [21, 43]] },
] as const;

const weights = [7, 3, 1] as const;

/** Digits count as themselves, A to Z as 10 to 35, the filler as nothing (ICAO Doc 9303 part 3). */
function checkDigit(text: string): number {
  return Array.from(text).reduce((sum, character, place) => sum + (character === "<" ? 0 : Number.parseInt(character, 36)) * (weights[place % 3] ?? 0), 0) % 10;
}

/** Only a zone has fillers, and no number typed from a document is as long. */
export function isZone(text: string): boolean {
  return text.includes("<") || text.length >= zoneLineChars;
}

/**
 * The document number in the machine-readable zone of a passport (ICAO Doc 9303 part 4): both lines as readers send them, or the
 * lower one alone. Places count within the line. All check digits must hold.
 */
export function readZone(zone: string): string | NumberFault {
  const upper = zone.slice(0, -zoneLineChars);
  const line = zone.slice(-zoneLineChars);
  if (line.length !== zoneLineChars || (upper !== "" && upper.length !== zoneLineChars)) {
    return { kind: "wrong-length", charsGiven: zone.length, charsAllowed: [zoneLineChars, 2 * zoneLineChars] };
  }
  const misfit = (upper === "" ? null : misfitIn(upper, upperLine)) ?? misfitIn(line, lowerLine);
  if (misfit !== null) return misfit;

  const wrong = checks.find(({ position, covers }) => {
    const given = line.charAt(position - 1);
    return (given === "<" ? 0 : Number(given)) !== checkDigit(covers.map(([from, to]) => line.slice(from, to)).join(""));
  });
  if (wrong !== undefined) return { kind: "checksum", position: wrong.position };
  const number = line.slice(0, numberChars).replaceAll("<", "");
  return number === "" ? { kind: "too-short", charsMin: 1 } : number;
}
