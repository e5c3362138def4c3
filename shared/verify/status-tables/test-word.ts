/** What a value of another system says of a nucleic acid test: its result, or why it has none. Every value that no table names is `not-verified`. */
export type TestWord = "negative" | "positive" | "expired" | "no-record" | "not-verified";
