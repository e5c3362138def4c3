const municipalities: ReadonlySet<string> = new Set(["11", "12", "31", "50"]);

/** Beijing, Tianjin, Shanghai or Chongqing: the province is the city, its four-digit codes only group districts and counties. */
export function isInMunicipality(code: string): boolean {
  return municipalities.has(code.slice(0, 2));
}

/** Four digits ending in 90 group the counties that stand directly under their province and belong to no city (GB/T 2260). */
export function isDirectlyUnderProvince(code: string): boolean {
  return code.startsWith("90", 2);
}

/** Statistical codes give 71 to 79 to development zones that are no county of GB/T 2260. */
export function isZone(countyCode: string): boolean {
  return countyCode[4] === "7";
}
