import type { Visit } from "../../domain/visit.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Those whom the rule applies to are written down at the gate. */
export interface RegistrationRule extends RuleBase {
  readonly kind: "registration";
  readonly notRegistered: Outcome;
  /** Once written down: an advice that goes with the admission, as a reminder of 14 days; `null` for none. */
  readonly advice: "isolation-reminder" | "avoid-crowds" | null;
}

/** An advice lets in, and says what goes with it. */
export function registration(rule: RegistrationRule, visit: Visit): readonly Remark[] {
  if (!visit.registered) return [decided("rule.not-registered", rule.notRegistered)];
  return rule.advice === null ? [] : [decided(`rule.${rule.advice}`, { verdict: "admit-with-condition", obligations: ["register"] })];
}
