import { isDirectlyUnderProvince, isInMunicipality } from "./division-code.ts";
import { digitsOfUnit } from "./risk-lookup.ts";
import type { DivisionUnit } from "./risk-lookup.ts";

/** How many digits of a code name its unit; a municipality is one city, a county directly under its province is a city by itself. */
export function unitDigits(divisionCode: string, unit: DivisionUnit): number {
  if (unit !== "city") return digitsOfUnit[unit];
  if (isInMunicipality(divisionCode)) return digitsOfUnit.province;
  return isDirectlyUnderProvince(divisionCode) ? digitsOfUnit.county : digitsOfUnit.city;
}
