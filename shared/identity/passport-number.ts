import { isZone, readZone } from "./machine-readable-zone.ts";
import type { NumberFault } from "./number-fault.ts";
import { readLettersAndDigits } from "./number-shape.ts";

/** What is shorter is taken for an entry that is not finished; the longest is what the machine-readable zone has room for. */
const typedCharsMin = 5;
const typedCharsMax = 9;

/**
 * A passport's number as printed, of letters and digits without a check digit, or its machine-readable zone as a reader sends it
 * (ICAO Doc 9303 part 4); both give the same number. It tells nothing of the state that issued it.
 */
export function readPassportNumber(number: string): string | NumberFault {
  return isZone(number) ? readZone(number) : readLettersAndDigits(number, typedCharsMin, typedCharsMax);
}
