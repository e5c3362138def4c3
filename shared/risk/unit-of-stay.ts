import { isDirectlyUnderProvince, isInMunicipality } from "./division-code.ts";
import { digitsOfUnit } from "./risk-lookup.ts";
import type { DivisionUnit } from "./risk-lookup.ts";

/**
 * How many digits of the code of a stay name the unit that contains it. At city level that is the whole municipality, and a
 * county directly under its province by itself.
 */
export function unitDigits(divisionCode: string, unit: DivisionUnit): number {
  if (unit !== "city") return digitsOfUnit[unit];
  if (isInMunicipality(divisionCode)) return digitsOfUnit.province;
  return isDirectlyUnderProvince(divisionCode) ? digitsOfUnit.county : digitsOfUnit.city;
}
