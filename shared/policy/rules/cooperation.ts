import type { Visit } from "../../domain/visit.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Who does not let himself be checked, or abuses the staff; `null` says nothing about it. */
export interface CooperationRule extends RuleBase {
  readonly kind: "cooperation";
  readonly refused: Outcome;
  readonly abusive: Outcome | null;
}

/** Whoever hurts or insults has refused as well. */
export function cooperation(rule: CooperationRule, visit: Visit): readonly Remark[] {
  switch (visit.cooperation) {
    case "given":
      return [];
    case "refused":
      return [decided("rule.not-cooperating", rule.refused)];
    case "abusive":
      return [decided("rule.not-cooperating", rule.refused), ...(rule.abusive === null ? [] : [decided("rule.abusive", rule.abusive)])];
  }
}
