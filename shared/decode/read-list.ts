import type { ReadRefusal } from "./unverified-code.ts";

/** A list of at most so many items, all of which can be read. */
export function readList<T>(value: unknown, itemsMax: number, readItem: (item: unknown) => T | undefined): readonly T[] | ReadRefusal {
  if (!Array.isArray(value)) return "read.damaged";
  if (value.length > itemsMax) return "read.too-large";
  const items = value.map(readItem);
  return items.every((item) => item !== undefined) ? items : "read.damaged";
}
