import type { EventPlan } from "../domain/event-plan.ts";
import type { Finding } from "../domain/finding.ts";
import type { EntryPlace } from "./evaluation-context.ts";
import type { PolicyInForce } from "./policy-in-force.ts";
import { eventSize } from "./rules/event-size.ts";

/** What the policy of a venue has to say against an event there; no finding means that it may take place. */
export function evaluateEvent(policy: PolicyInForce, plan: EventPlan, place: EntryPlace): readonly Finding[] {
  return policy.rules.flatMap(({ id: ruleId, rule }) => {
    if (rule.kind !== "event-size") return [];
    const classes = rule.appliesTo?.venueClasses;
    const setting = rule.appliesTo?.setting;
    const isHere = (classes === undefined || classes.includes(place.venueClass)) && (setting === undefined || setting === place.setting);
    return isHere ? eventSize(rule, plan).map((remark) => ({ ...remark, ruleId })) : [];
  });
}
