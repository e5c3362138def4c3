import type { RuleBase } from "../rule-parts.ts";

/** The six "no" and the rule against piling up (seed rules, section 5.5). */
export const lintIds = ["LINT-0", "LINT-1", "LINT-2", "LINT-3", "LINT-4", "LINT-5", "LINT-6"] as const;

export type LintId = (typeof lintIds)[number];

/** Says nothing at the door: packs of lower layers must keep to these lints when they are saved. */
export interface NeverStricterRule extends RuleBase {
  readonly kind: "never-stricter";
  readonly lints: readonly LintId[];
}
