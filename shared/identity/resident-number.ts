import { birthDateFault } from "./birth-date.ts";
import { hasMod112CheckCharacter } from "./mod-11-2.ts";
import type { NumberFault } from "./number-fault.ts";
import { places, readShape } from "./number-shape.ts";

/** The first two digits in GB/T 2260-2007, and 83, which the residence permits of Taiwan residents have. */
const provinces: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "),
);

const shape = [...places(17, "digit"), "digit-or-x"] as const;

/**
 * A citizen's number of GB 11643-1999: six digits of the division, eight of the birth date, three of the sequence, and the check
 * character. The residence permits of Hong Kong, Macao and Taiwan residents (since 2018-09-01) have numbers of the same form,
 * which begin with 810000, 820000 and 830000. Counties are not looked up: their codes changed, and old ones stay in numbers.
 */
export function readResidentNumber(number: string, nowMs: number): string | NumberFault {
  // Cards with 15 digits ended on 2013-01-01 (Law on Resident Identity Cards as amended in 2011, article 23).
  if (/^\d{15}$/.test(number)) return { kind: "first-generation" };
  const digits = readShape(number, [shape]);
  if (typeof digits !== "string") return digits;
  if (!provinces.has(digits.slice(0, 2))) return { kind: "unknown-province" };
  return birthDateFault(digits.slice(6, 14), nowMs) ?? (hasMod112CheckCharacter(digits) ? digits : { kind: "checksum", position: shape.length });
}
