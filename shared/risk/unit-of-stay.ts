import { digitsOfUnit } from "./risk-lookup.ts";
import type { DivisionUnit } from "./risk-lookup.ts";

/** Beijing, Tianjin, Shanghai and Chongqing: the province is the city, its four-digit codes only group districts and counties. */
const municipalities: ReadonlySet<string> = new Set(["11", "12", "31", "50"]);
/** Four-digit codes ending so group counties that stand directly under their province and are no city (GB/T 2260). */
const directlyUnderProvince = "90";

/**
 * How many digits of the code of a stay name the unit that contains it. At city level that is the whole municipality, and a
 * county directly under its province by itself.
 */
export function unitDigits(divisionCode: string, unit: DivisionUnit): number {
  if (unit !== "city") return digitsOfUnit[unit];
  if (municipalities.has(divisionCode.slice(0, digitsOfUnit.province))) return digitsOfUnit.province;
  return divisionCode.startsWith(directlyUnderProvince, digitsOfUnit.province) ? digitsOfUnit.county : digitsOfUnit.city;
}
