import type { Visit } from "../../domain/visit.ts";
import { decided, undecided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** The one-metre line. */
export interface SpacingRule extends RuleBase {
  readonly kind: "spacing";
  readonly notKept: Outcome;
}

/** What nobody has looked at is not taken for granted. */
export function spacing(rule: SpacingRule, visit: Visit): readonly Remark[] {
  if (visit.spacing === null) return [undecided("rule.spacing-not-checked", "recheck")];
  return visit.spacing ? [] : [decided("rule.spacing-not-kept", rule.notKept)];
}
