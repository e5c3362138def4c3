import type { Bound } from "./rule-parts.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import type { Person } from "./person.ts";
import type { Rule } from "./policy-pack.ts";
import type { Remark } from "./remark.ts";
import { access } from "./rules/access.ts";
import { arrivalTest } from "./rules/arrival-test.ts";
import { caseTrajectory } from "./rules/case-trajectory.ts";
import { codeFreshness } from "./rules/code-freshness.ts";
import { codeStatus } from "./rules/code-status.ts";
import { credentialsRequired } from "./rules/credentials-required.ts";
import { itineraryColour } from "./rules/itinerary-colour.ts";
import { listedAreaStay } from "./rules/listed-area-stay.ts";
import { monitoringScheme } from "./rules/monitoring-scheme.ts";
import { monitoringStatus } from "./rules/monitoring-status.ts";
import { personalList } from "./rules/personal-list.ts";
import { riskListAge } from "./rules/risk-list-age.ts";
import { riskStay } from "./rules/risk-stay.ts";
import { staffRecord } from "./rules/staff-record.ts";
import { testCertificate } from "./rules/test-certificate.ts";
import { testFrequency } from "./rules/test-frequency.ts";
import { timeSlot } from "./rules/time-slot.ts";

const personRuleKinds = [
  "code-status",
  "credentials-required",
  "itinerary-colour",
  "code-freshness",
  "risk-stay",
  "risk-list-age",
  "listed-area-stay",
  "case-trajectory",
  "test-certificate",
  "arrival-test",
  "test-frequency",
  "monitoring-scheme",
  "monitoring-status",
  "personal-list",
  "access",
  "time-slot",
  "staff-record",
] as const satisfies readonly Rule["kind"][];

/** A rule that judges each person of a party alone. */
export type PersonRule = Extract<Rule, { kind: (typeof personRuleKinds)[number] }>;

const known: ReadonlySet<string> = new Set(personRuleKinds);

export function isPersonRule(rule: Rule): rule is PersonRule {
  return known.has(rule.kind);
}

interface PersonInParty {
  readonly person: Person;
  readonly evidence: Evidence;
  readonly lookBacks: readonly Bound<"days">[];
}

/** What a rule says of one person. */
export function remarksOfPerson(rule: PersonRule, { person, evidence, lookBacks }: PersonInParty, context: EvaluationContext): readonly Remark[] {
  switch (rule.kind) {
    case "code-status":
      return codeStatus(rule, person, evidence);
    case "credentials-required":
      return credentialsRequired(rule, person);
    case "itinerary-colour":
      return itineraryColour(rule, person);
    case "code-freshness":
      return codeFreshness(rule, person, context);
    case "risk-stay":
      return riskStay(rule, person, context);
    case "risk-list-age":
      return riskListAge(rule, { person, lookBacks }, context);
    case "listed-area-stay":
      return listedAreaStay(rule, person, context);
    case "case-trajectory":
      return caseTrajectory(rule, person);
    case "test-certificate":
      return testCertificate(rule, person, context);
    case "arrival-test":
      return arrivalTest(rule, person, context);
    case "test-frequency":
      return testFrequency(rule, person, context);
    case "monitoring-scheme":
      return monitoringScheme(rule, person, context);
    case "monitoring-status":
      return monitoringStatus(rule, person, context);
    case "personal-list":
      return personalList(rule, person, context);
    case "access":
      return access(rule, person, context);
    case "time-slot":
      return timeSlot(rule, person, context);
    case "staff-record":
      return staffRecord(rule, person, context);
  }
}
