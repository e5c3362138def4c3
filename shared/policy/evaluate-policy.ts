import type { Evidence } from "../domain/evidence.ts";
import type { Finding } from "../domain/finding.ts";
import { appliesTo, asSpokenOf } from "./applies-to.ts";
import { coreFindings } from "./core-findings.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { personsOf, type Person } from "./person.ts";
import type { PolicyInForce } from "./policy-in-force.ts";
import type { Rule } from "./policy-pack.ts";
import type { Remark } from "./remark.ts";
import type { Bound } from "./rule-parts.ts";
import { access } from "./rules/access.ts";
import { arrivalTest } from "./rules/arrival-test.ts";
import { carrierAndGoods } from "./rules/carrier-and-goods.ts";
import { caseTrajectory } from "./rules/case-trajectory.ts";
import { codeFreshness } from "./rules/code-freshness.ts";
import { codeStatus } from "./rules/code-status.ts";
import { cooperation } from "./rules/cooperation.ts";
import { credentialsRequired } from "./rules/credentials-required.ts";
import { goodsBan } from "./rules/goods-ban.ts";
import { goodsDisinfection } from "./rules/goods-disinfection.ts";
import { goodsDocuments } from "./rules/goods-documents.ts";
import { identity } from "./rules/identity.ts";
import { issuerSilence } from "./rules/issuer-silence.ts";
import { itineraryColour } from "./rules/itinerary-colour.ts";
import { listedAreaStay } from "./rules/listed-area-stay.ts";
import { mask } from "./rules/mask.ts";
import { medicineRegister } from "./rules/medicine-register.ts";
import { monitoringScheme } from "./rules/monitoring-scheme.ts";
import { monitoringStatus } from "./rules/monitoring-status.ts";
import { silencedBy } from "./rules/not-asked.ts";
import { personalList } from "./rules/personal-list.ts";
import { questions } from "./rules/questions.ts";
import { registration } from "./rules/registration.ts";
import { requiredPapers } from "./rules/required-papers.ts";
import { riskListAge } from "./rules/risk-list-age.ts";
import { riskStay } from "./rules/risk-stay.ts";
import { spacing } from "./rules/spacing.ts";
import { staffRecord } from "./rules/staff-record.ts";
import { symptoms } from "./rules/symptoms.ts";
import { temperature } from "./rules/temperature.ts";
import { testCertificate } from "./rules/test-certificate.ts";
import { testFrequency } from "./rules/test-frequency.ts";
import { timeSlot } from "./rules/time-slot.ts";

interface Party {
  /** Those of the party whom the rule applies to; never empty. */
  readonly persons: readonly Person[];
  readonly evidence: Evidence;
  readonly lookBacks: readonly Bound<"days">[];
  /** What the rules before this one have found. */
  readonly found: readonly Finding[];
}

function remarksOf(rule: Rule, { persons, evidence, lookBacks, found }: Party, context: EvaluationContext): readonly Remark[] {
  const { visit } = evidence;
  switch (rule.kind) {
    case "code-status":
      return persons.flatMap((person) => codeStatus(rule, person, evidence));
    case "credentials-required":
      return persons.flatMap((person) => credentialsRequired(rule, person));
    case "itinerary-colour":
      return persons.flatMap((person) => itineraryColour(rule, person));
    case "code-freshness":
      return persons.flatMap((person) => codeFreshness(rule, person, context));
    case "risk-stay":
      return persons.flatMap((person) => riskStay(rule, person, context));
    case "risk-list-age":
      return persons.flatMap((person) => riskListAge(rule, { person, lookBacks }, context));
    case "listed-area-stay":
      return persons.flatMap((person) => listedAreaStay(rule, person, context));
    case "case-trajectory":
      return persons.flatMap((person) => caseTrajectory(rule, person));
    case "test-certificate":
      return persons.flatMap((person) => testCertificate(rule, person, context));
    case "arrival-test":
      return persons.flatMap((person) => arrivalTest(rule, person, context));
    case "test-frequency":
      return persons.flatMap((person) => testFrequency(rule, person, context));
    case "monitoring-scheme":
      return persons.flatMap((person) => monitoringScheme(rule, person, context));
    case "monitoring-status":
      return persons.flatMap((person) => monitoringStatus(rule, person, context));
    case "personal-list":
      return persons.flatMap((person) => personalList(rule, person, context));
    case "access":
      return persons.flatMap((person) => access(rule, person, context));
    case "time-slot":
      return persons.flatMap((person) => timeSlot(rule, person, context));
    case "staff-record":
      return persons.flatMap((person) => staffRecord(rule, person, context));
    case "issuer-silence":
      return issuerSilence(rule, evidence);
    case "temperature":
      return temperature(rule, evidence, context);
    case "mask":
      return mask(rule, evidence);
    case "symptoms":
      return symptoms(rule, visit);
    case "questions":
      return questions(rule, visit);
    case "cooperation":
      return cooperation(rule, visit);
    case "spacing":
      return spacing(rule, visit);
    case "identity":
      return identity(rule, visit);
    case "registration":
      return registration(rule, visit);
    case "required-papers":
      return requiredPapers(rule, visit);
    case "medicine-register":
      return medicineRegister(rule, visit);
    case "goods-documents":
      return goodsDocuments(rule, visit.goods);
    case "goods-ban":
      return goodsBan(rule, visit.goods);
    case "goods-disinfection":
      return goodsDisinfection(rule, visit.goods);
    case "carrier-and-goods":
      return carrierAndGoods(rule, visit.goods, found);
    case "event-size":
    case "capacity":
    case "never-stricter":
    case "not-asked":
      return [];
  }
}

/** What is said twice in the same words, as of two persons of a party, is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Those of the party whom the rule applies to, with what it looks at of them. */
function concerned({ appliesTo: selector }: Rule, all: readonly Person[], { evidence, context }: { readonly evidence: Evidence; readonly context: EvaluationContext }): readonly Person[] {
  const persons: Person[] = [];
  for (const person of all) if (appliesTo(selector, { person, visit: evidence.visit }, context)) persons.push(asSpokenOf(selector, person, context));
  return persons;
}

/**
 * Runs every rule in force and keeps every finding; no finding means that there is nothing to say against entry. Each person
 * whose codes were shown is judged alone; temperature, mask and what staff noted are of the party. Capacity is the business of
 * admission, events that of `evaluateEvent`.
 */
export function evaluatePolicy(policy: PolicyInForce, evidence: Evidence, context: EvaluationContext): readonly Finding[] {
  const all = personsOf(evidence);
  const { lookBacks } = policy;
  const applying: { readonly ruleId: string; readonly rule: Rule; readonly persons: readonly Person[] }[] = [];
  for (const { id: ruleId, rule } of policy.rules) {
    const persons = concerned(rule, all, { evidence, context });
    if (persons.length > 0) applying.push({ ruleId, rule, persons });
  }
  const found: Finding[] = [...coreFindings(evidence, applying.some(({ rule }) => rule.kind === "issuer-silence"))];
  for (const { ruleId, rule, persons } of applying) {
    for (const remark of remarksOf(rule, { persons, evidence, lookBacks, found }, context)) found.push({ ...remark, ruleId });
  }
  const silenced = silencedBy(applying.flatMap(({ rule }) => (rule.kind === "not-asked" ? [rule] : [])));
  return withoutRepeats(silenced.size === 0 ? found : found.filter(({ code }) => !silenced.has(code)));
}
