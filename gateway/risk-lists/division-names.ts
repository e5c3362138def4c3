import { isDirectlyUnderProvince, isInMunicipality } from "../../shared/risk/division-code.ts";
import type { DivisionTable } from "../../shared/risk/division-table.ts";
import { digitsOfUnit, divisionUnits } from "../../shared/risk/risk-lookup.ts";

/** Four digits that only group counties are called 市辖区 or 省直辖县级行政区划, and are no place that anybody would name. */
export function isGrouping(code: string): boolean {
  return code.length === digitsOfUnit.city && (isInMunicipality(code) || isDirectlyUnderProvince(code));
}

/** The names from the province down to the division; a city without counties is its own county, and named once. */
export function divisionNames(code: string, table: DivisionTable): readonly string[] {
  const names = divisionUnits
    .map((unit) => digitsOfUnit[unit])
    .filter((digits) => digits <= code.length && !isGrouping(code.slice(0, digits)))
    .flatMap((digits) => table.nameOf(code.slice(0, digits)) ?? []);
  return names.filter((name, index) => name !== names[index - 1]);
}
