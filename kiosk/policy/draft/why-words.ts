import { listOf, textOf } from "./json-value.ts";

/** Why a rule is there, as somebody writes it in the form. */
export interface Why {
  readonly why: string;
  /** The reference of a source of the pack; `null`: it is the venue's own decision. */
  readonly source: string | null;
}

const own = "design default: ";
const fromSource = /^(?:R-\d{3} [^\s:]+:L\d+|source (\S+)) ?(.*)$/s;

/** Reads the first reference of a rule; the others are kept as they are. */
export function whyOf(references: unknown): Why {
  const first = textOf(listOf(references)[0]);
  if (first.startsWith(own.trimEnd())) return { why: first.slice(own.length), source: null };
  const [, source = null, why = ""] = fromSource.exec(first) ?? [];
  return source === null ? { why: first, source: null } : { why, source };
}

/** A reference of its own form, as `R-136 003-4:L99`, is no reason in words: the form leaves it alone. */
export function isOfSeedRule(references: unknown): boolean {
  return /^R-\d{3} /.test(textOf(listOf(references)[0]));
}

/** The references of a rule with another reason in first place. */
export function withWhy(references: unknown, { why, source }: Why): readonly unknown[] {
  const [, ...others] = listOf(references);
  return [source === null ? `${own}${why}` : `source ${source} ${why}`.trimEnd(), ...others];
}
