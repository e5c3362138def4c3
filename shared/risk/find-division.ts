import { divisionAliases } from "./division-aliases.ts";
import { isDirectlyUnderProvince, isInMunicipality } from "./division-code.ts";
import { sameStemChild, spellingsOf, zoneOfCity } from "./division-spellings.ts";
import type { DivisionTable } from "./division-table.ts";

export type FoundDivision =
  | { readonly kind: "exact"; readonly divisionCode: string }
  | { readonly kind: "coarser"; readonly divisionCode: string }
  | { readonly kind: "none" };

interface PublishedNames {
  readonly province: string;
  readonly city: string;
  readonly county: string;
}

const groupings: ReadonlySet<string> = new Set(["市辖区", "县"]);
/** The table writes 省直辖县级行政区划, the lists 省直辖县级行政单位. */
const directlyUnderProvince = /直辖县级行政/;

/** Finds the division that a row names, as `normaliseName` leaves it: never a county without its city, 28 county names occur more than once. */
export function findDivision(names: PublishedNames, table: DivisionTable): FoundDivision {
  const alias = divisionAliases.get(`${names.province} ${names.city} ${names.county}`);
  if (alias !== undefined) return { kind: alias.exact ? "exact" : "coarser", divisionCode: alias.divisionCode };
  const province = names.province === "" ? undefined : findChild(table, "", names.province);
  if (province === undefined) return { kind: "none" };
  if (isInMunicipality(province)) return findInMunicipality(names, province, table);
  if (names.city === "" && names.county === "") return exact(province);
  const city = findChild(table, province, names.city);
  return city === undefined ? findWithoutCity(names, province, table) : findInCity(names.county, city, table);
}

/** Beijing publishes district and street in the fields for city and county; the others repeat their own name as the city. */
function findInMunicipality(names: PublishedNames, province: string, table: DivisionTable): FoundDivision {
  const cityIsDistrict = names.city !== names.province && !groupings.has(names.city) && names.city !== "";
  const [district, street] = cityIsDistrict ? [names.city, names.county] : [names.county, ""];
  if (district === "") return exact(province);
  const districtCode = countiesOf(table, province, district)[0];
  if (districtCode === undefined) return coarser(province);
  if (street === "") return exact(districtCode);
  const streetCode = findChild(table, districtCode, street);
  return streetCode === undefined ? coarser(districtCode) : exact(streetCode);
}

function findInCity(county: string, city: string, table: DivisionTable): FoundDivision {
  if (county === "") return exact(city);
  const code = findChild(table, city, county) ?? zoneOfCity(table, city, county);
  if (code !== undefined) return exact(code);
  const counties = table.childrenOf(city);
  const onlyCounty = counties.length === 1 ? counties[0] : undefined;
  if (onlyCounty === undefined) return coarser(city);
  if (groupings.has(county)) return exact(onlyCounty);
  const street = findChild(table, onlyCounty, county);
  return street === undefined ? coarser(onlyCounty) : exact(street);
}

function findWithoutCity(names: PublishedNames, province: string, table: DivisionTable): FoundDivision {
  const isDirect = directlyUnderProvince.test(names.city);
  if (!isDirect && names.city !== names.county) return coarser(province);
  const counties = countiesOf(table, province, names.county).filter((code) => !isDirect || isDirectlyUnderProvince(code));
  const [county] = counties;
  return county !== undefined && counties.length === 1 ? exact(county) : coarser(province);
}

function countiesOf(table: DivisionTable, province: string, county: string): readonly string[] {
  return table.childrenOf(province).flatMap((city) => table.childNamed(city, county) ?? []);
}

function findChild(table: DivisionTable, parent: string, name: string): string | undefined {
  for (const spelling of spellingsOf(name)) {
    const code = table.childNamed(parent, spelling);
    if (code !== undefined) return code;
  }
  return sameStemChild(table, parent, name);
}

function exact(divisionCode: string): FoundDivision {
  return { kind: "exact", divisionCode };
}

function coarser(divisionCode: string): FoundDivision {
  return { kind: "coarser", divisionCode };
}
