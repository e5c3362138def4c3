/** Reads "word seq inside limit" in the first line, the form in which the scripts answer; the limit is "null" when none is in force. */
export function wordsAfter(reply: string): { readonly seq: number; readonly insideAfter: number; readonly limitAfter: number | null } {
  const [, seq, inside, limit] = (reply.split("\n", 1)[0] ?? "").split(" ");
  return { seq: numberOf(seq), insideAfter: numberOf(inside), limitAfter: limitOf(limit) };
}

/** What a script has decided, in front of the numbers if there are any. */
export function firstWord(reply: string): string {
  return reply.split(" ", 1)[0] ?? "";
}

export function numberOf(word: unknown): number {
  const number = typeof word === "string" ? Number.parseInt(word, 10) : Number.NaN;
  if (Number.isNaN(number)) throw new TypeError(`Redis answered "${String(word)}" where a number belongs`);
  return number;
}

export function limitOf(word: unknown): number | null {
  return word === "null" ? null : numberOf(word);
}

export function textOf(reply: unknown): string {
  if (typeof reply !== "string") throw new TypeError(`Redis answered with ${typeof reply} where a text belongs`);
  return reply;
}
