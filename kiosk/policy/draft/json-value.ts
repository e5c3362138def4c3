/** An object of a JSON text. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Where something stands in a JSON value: names of members and places in lists. */
export type JsonPath = readonly (string | number)[];

export function isObject(json: unknown): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function isList(json: unknown): json is readonly unknown[] {
  return Array.isArray(json);
}

/** The members of a list; none of what is no list. */
export function listOf(json: unknown): readonly unknown[] {
  return isList(json) ? json : [];
}

export function textOf(json: unknown): string {
  return typeof json === "string" ? json : "";
}

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((found, step) => {
    if (typeof step === "number") return isList(found) ? found[step] : undefined;
    return isObject(found) ? found[step] : undefined;
  }, json);
}

/** The same with another value at the path; `undefined` takes it away. What is missing on the way is made. */
export function withValueAt(json: unknown, [step, ...rest]: JsonPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = listOf(json);
    return value === undefined && rest.length === 0 ? list.toSpliced(step, 1) : list.toSpliced(step, 1, withValueAt(list[step], rest, value));
  }
  const object = isObject(json) ? json : {};
  if (value === undefined && rest.length === 0) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== step));
  return { ...object, [step]: withValueAt(object[step], rest, value) };
}
