const namesShownMax = 3;

/** The names once each, three at most, as a screen can show them: `A、B、C等`. */
export function namesOfAreas(areas: readonly { readonly name: string }[]): string {
  const names = new Set<string>();
  for (const { name } of areas) {
    if (names.size === namesShownMax && !names.has(name)) return `${[...names].join("、")}等`;
    names.add(name);
  }
  return [...names].join("、");
}

/** The first of them, with one name more than can be shown: a province may have thousands of areas. */
export function enoughToName<Area extends { readonly name: string }>(areas: readonly Area[]): readonly Area[] {
  if (areas.length <= namesShownMax) return areas;
  const names = new Set<string>();
  let count = 0;
  for (const { name } of areas) {
    names.add(name);
    count += 1;
    if (names.size > namesShownMax) return areas.slice(0, count);
  }
  return areas;
}
