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
