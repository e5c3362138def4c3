import type { EventPlan } from "../domain/event-plan.ts";
import type { Finding } from "../domain/finding.ts";
import { isOfVenue } from "./applies-to.ts";
import type { EntryPlace } from "./evaluation-context.ts";
import type { PolicyInForce } from "./policy-in-force.ts";
import { eventSize } from "./rules/event-size.ts";

/** What the policy of a venue has to say against an event there; no finding means that it may take place. */
export function evaluateEvent(policy: PolicyInForce, plan: EventPlan, place: EntryPlace): readonly Finding[] {
  return policy.rules.flatMap(({ id: ruleId, rule }) => {
    if (rule.kind !== "event-size") return [];
    return rule.appliesTo === undefined || isOfVenue(rule.appliesTo, place) ? eventSize(rule, plan).map((remark) => ({ ...remark, ruleId })) : [];
  });
}
