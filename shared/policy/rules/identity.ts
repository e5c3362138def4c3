import { isIdentityKnown, type Visit } from "../../domain/visit.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** An identity document must have been seen. */
export interface IdentityRule extends RuleBase {
  readonly kind: "identity";
  readonly notChecked: Outcome;
}

/** What was not checked is not taken for granted. */
export function identity(rule: IdentityRule, visit: Visit): readonly Remark[] {
  return isIdentityKnown(visit) ? [] : [decided("rule.identity-not-checked", rule.notChecked)];
}
