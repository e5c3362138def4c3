/** What a JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** Tells an object from a list and from everything else. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** Tells a list from everything else. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The same object without one of its fields. */
export function withoutField(object: JsonObject, field: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
}

/** The same list without one of its places. */
export function withoutPlace(list: readonly Json[], place: number): readonly Json[] {
  return list.filter((_, index) => index !== place);
}
