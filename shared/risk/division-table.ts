import { normaliseName } from "./normalise-name.ts";

/** Administrative divisions by code (2, 4, 6 or 9 digits) and by name under their parent; never by name alone. */
export interface DivisionTable {
  readonly has: (code: string) => boolean;
  readonly nameOf: (code: string) => string | undefined;
  /** The child of that name, compared as `normaliseName` leaves it. The parent of the provinces is "". */
  readonly childNamed: (parentCode: string, name: string) => string | undefined;
  readonly childrenOf: (parentCode: string) => readonly string[];
}

/** Builds the look-up from `divisions.json`. Throws a TypeError when that is not what `scripts/build-divisions.ts` writes: the installation is broken. */
export function buildDivisionTable(data: unknown): DivisionTable {
  const names = new Map<string, string>();
  const children = new Map<string, Map<string, string>>();

  function add(parent: string, code: string, name: string): void {
    names.set(code, name);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, new Map([[normaliseName(name), code]]));
    else siblings.set(normaliseName(name), code);
  }

  for (const [code, name] of textsByKey(data, "provinces")) add("", code, name);
  for (const [code, name] of textsByKey(data, "cities")) add(code.slice(0, 2), code, name);
  for (const [code, name] of textsByKey(data, "counties")) add(code.slice(0, 4), code, name);
  for (const [county, streets] of textsByKey(data, "streets")) {
    for (const street of streets.split(" ")) add(county, county + street.slice(0, 3), street.slice(3));
  }

  return {
    has: (code) => names.has(code),
    nameOf: (code) => names.get(code),
    childNamed: (parentCode, name) => children.get(parentCode)?.get(name),
    childrenOf: (parentCode) => [...(children.get(parentCode)?.values() ?? [])],
  };
}

function textsByKey(data: unknown, field: string): [string, string][] {
  const texts: unknown = typeof data === "object" && data !== null ? Reflect.get(data, field) : undefined;
  if (typeof texts !== "object" || texts === null) throw new TypeError(`Cannot read the divisions: "${field}" is missing`);
  return Object.entries(texts).map(([key, text]: [string, unknown]) => {
    if (typeof text !== "string") throw new TypeError(`Cannot read the divisions: "${field}.${key}" is not a text`);
    return [key, text];
  });
}
