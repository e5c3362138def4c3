import type { Text } from "../../domain/reason.ts";
import type { CaseRow } from "../compare/sketch-row.ts";
import type { PolicyPack, Rule } from "../policy-pack.ts";
import type { LintId } from "../rules/never-stricter.ts";

/** What a pack may be reproached with: the lints of the sources, two rules that contradict each other, a rule that nobody will ever hear. */
export type LintName = LintId | "LINT-7" | "LINT-8" | "contradiction" | "never-speaks";

export interface LintFinding {
  readonly lint: LintName;
  /** A pack with an error must not come into force. */
  readonly severity: "error" | "warning";
  readonly ruleId: string | null;
  /** Where in the pack: `rules[3]`, `trigger`. */
  readonly path: string;
  readonly text: Text;
  /** Somebody whom it happens to, as a row of policy cases. */
  readonly counterExample: CaseRow | null;
}

/** A pack, what is in force above it, and the day on which that is asked. */
export interface LintedPack {
  readonly pack: PolicyPack;
  readonly above: readonly PolicyPack[];
  /** In Beijing, `2022-03-15`. */
  readonly today: string;
}

/** The place of a rule in its pack. */
export function pathOf({ rules }: PolicyPack, rule: Rule): string {
  return `rules[${rules.indexOf(rule)}]`;
}

/** Noon of a day in Beijing. */
export function noonMs(day: string): number {
  return Date.parse(`${day}T12:00:00+08:00`);
}
