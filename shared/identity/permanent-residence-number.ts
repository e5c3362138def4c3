import { hasMod112CheckCharacter } from "./mod-11-2.ts";
import type { NumberFault } from "./number-fault.ts";
import { places, readShape, type NumberShape } from "./number-shape.ts";

const shapeOf2017: NumberShape = [...places(3, "letter"), ...places(12, "digit")];

const shapeOf2023: NumberShape = ["nine", ...places(16, "digit"), "digit-or-x"];

/**
 * The number of a foreigner's permanent residence card, as the National Immigration Administration published for the card of
 * 2023-12-01: 9, sixteen digits and the check character of resident numbers. Cards of before have the three letters of a country
 * and twelve digits; that the last of these is a check digit is said by nobody with authority, so it is not taken for one.
 */
export function readPermanentResidenceNumber(number: string): string | NumberFault {
  const read = readShape(number, [shapeOf2017, shapeOf2023]);
  if (typeof read !== "string" || read.length === shapeOf2017.length || hasMod112CheckCharacter(read)) return read;
  return { kind: "checksum", position: shapeOf2023.length };
}
