import type { PolicyInForce } from "./policy-in-force.ts";
import type { Rule } from "./policy-pack.ts";

/** In the order in which the door does them. */
const steps = ["code", "temperature", "mask"] as const;

type PolicyStep = (typeof steps)[number];

function stepOf(rule: Rule): PolicyStep | null {
  switch (rule.kind) {
    case "code-status":
      return rule.missing === null ? null : "code";
    case "temperature":
    case "mask":
      return rule.kind;
    default:
      return null;
  }
}

/** What the policy asks of every visitor, in the order in which the door does it. */
export function policySteps(policy: PolicyInForce): readonly PolicyStep[] {
  return steps.filter((step) => policy.rules.some(({ rule }) => rule.appliesTo === undefined && stepOf(rule) === step));
}
