function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** JSON text in which the order of keys has no meaning: equal values give equal texts. */
export function canonicalJson(value: object): string {
  return JSON.stringify(value, sortKeys);
}
