/** The meaning of a word: only the very text counts, neither trimmed nor converted. */
export function meaningOfText<Meaning>(meanings: ReadonlyMap<string, Meaning>, value: unknown): Meaning | "not-verified" {
  return typeof value === "string" ? (meanings.get(value) ?? "not-verified") : "not-verified";
}

/** The meaning of a whole number, which some platforms send as its decimal text; nothing else is taken for a number, an empty value least of all. */
export function meaningOfNumber<Meaning>(meanings: ReadonlyMap<string, Meaning>, value: unknown): Meaning | "not-verified" {
  return meaningOfText(meanings, typeof value === "number" && !Object.is(value, -0) ? String(value) : value);
}
