import type { NumberFault } from "./number-fault.ts";
import { places, readLettersAndDigits, readShape, type NumberShape } from "./number-shape.ts";

const lifelongChars = 9;

/** The second is A on the permits of those who are not Chinese citizens, issued since 2024-07-10. */
const hongKongMacaoShape: NumberShape = ["h-or-m", "digit-or-a", ...places(7, "digit")];

/** The cards of 1999: the same number, and how often the card had been replaced. */
const hongKongMacaoShapeOf1999: NumberShape = ["h-or-m", ...places(10, "digit")];

/**
 * The number of a Hong Kong or Macao resident's permit: H or M and the holder's eight digits for life, as the Ministry of Public
 * Security published on 2010-03-10. It has no check digit. The two digits that older cards add are left out, so that the holder
 * stays the same person when the card is replaced.
 */
export function readHongKongMacaoNumber(number: string): string | NumberFault {
  const read = readShape(number, [hongKongMacaoShape, hongKongMacaoShapeOf1999]);
  return typeof read === "string" ? read.slice(0, lifelongChars) : read;
}

/** The number of a Taiwan resident's permit: eight digits for life, since 2008-09-25 and nothing else. It has no check digit. */
export function readTaiwanNumber(number: string): string | NumberFault {
  return readShape(number, [places(8, "digit")]);
}

/** How these numbers are made up is not published: any letters and digits, of a length that is no slip. */
export function readSingleUseTaiwanNumber(number: string): string | NumberFault {
  return readLettersAndDigits(number, 5, 20);
}
