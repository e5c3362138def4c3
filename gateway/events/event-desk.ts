import type { EventPlan } from "../../shared/domain/event-plan.ts";
import { opensTheGate } from "../../shared/domain/verdict.ts";
import { evaluateEvent } from "../../shared/policy/evaluate-event.ts";
import { judge } from "../../shared/policy/judge.ts";
import type { EventAssessment } from "../../shared/wire/event-plan.ts";
import { findingMessage } from "../check-in/judgement-text.ts";
import type { VenuePolicies } from "../venues/venue-policies.ts";

/** Tells organisers what an event still needs, before anybody is invited. */
export interface EventDesk {
  /** `null` for a venue that does not exist, or whose pack is not on the shelf. */
  assess(venueId: string, plan: EventPlan): EventAssessment | null;
}

/** An event is of the venue as a whole, so it is judged at no gate. */
const noGate = "";

export function createEventDesk({ venuePolicies, now }: { readonly venuePolicies: VenuePolicies; readonly now: () => number }): EventDesk {
  return {
    assess: (venueId, plan) => {
      const rules = venuePolicies.rulesAt({ venueId, gateId: noGate }, now());
      if (rules === null) return null;
      const findings = evaluateEvent(rules.policy, plan, rules.place);
      const { verdict } = judge(findings);
      return { allowed: opensTheGate(verdict), verdict, findings: findings.map(findingMessage), policyVersion: rules.policy.version };
    },
  };
}
