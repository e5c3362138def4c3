import type { Finding } from "../domain/finding.ts";
import type { ReasonCode } from "../domain/reason.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { Outcome } from "./rule-parts.ts";

/** What a rule says; it becomes a finding under the id of the rule. */
export type Remark = Omit<Finding, "ruleId">;

/** The rule found what it looks for: the policy decides. */
export function decided(code: ReasonCode, outcome: Outcome, values: Finding["values"] = {}): Remark {
  return { code, severity: outcome.verdict, obligations: outcome.obligations, values };
}

/** The rule lacks something, or cannot tell: never a way in, and nothing to report. */
export function undecided(code: ReasonCode, severity: Extract<Verdict, "recheck" | "cannot-check">, values: Finding["values"] = {}): Remark {
  return { code, severity, obligations: [], values };
}
