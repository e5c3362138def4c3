import { isOfPlace } from "./applies-to.ts";
import type { EntryPlace } from "./evaluation-context.ts";
import type { PolicyInForce } from "./policy-in-force.ts";

/** The policy with only those of its rules that speak of this place: who goes through a gate need not wait for those of other venues. */
export function policyAtPlace(policy: PolicyInForce, place: EntryPlace): PolicyInForce {
  return { ...policy, rules: policy.rules.filter(({ rule }) => isOfPlace(rule.appliesTo, place)) };
}
