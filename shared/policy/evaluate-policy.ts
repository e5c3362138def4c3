import type { Evidence } from "../domain/evidence.ts";
import type { Finding } from "../domain/finding.ts";
import type { ReasonCode } from "../domain/reason.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { personsOf, type Person } from "./person.ts";
import type { Bound, PolicyPack, Rule } from "./policy-pack.ts";
import type { Remark } from "./remark.ts";
import { codeFreshness } from "./rules/code-freshness.ts";
import { codeStatus } from "./rules/code-status.ts";
import { mask } from "./rules/mask.ts";
import { riskListAge } from "./rules/risk-list-age.ts";
import { riskStay } from "./rules/risk-stay.ts";
import { temperature } from "./rules/temperature.ts";
import { testCertificate } from "./rules/test-certificate.ts";

function unusable(code: ReasonCode): Finding {
  return code.startsWith("auth.")
    ? { code, ruleId: "core.verify", severity: "refuse", obligations: [], values: {} }
    : { code, ruleId: "core.decode", severity: "cannot-check", obligations: [], values: {} };
}

const differentPersons: Finding = { code: "auth.different-persons", ruleId: "core.verify", severity: "refuse", obligations: [], values: {} };

/** What holds under every policy: scans that gave no credential, and codes of more people than want to enter. */
function coreFindings(evidence: Evidence, persons: readonly Person[]): readonly Finding[] {
  const findings = evidence.readings.flatMap((reading) => (reading.kind === "unusable" ? [unusable(reading.code)] : []));
  return persons.length > evidence.partySize ? [...findings, differentPersons] : findings;
}

function lookBackOf(rule: Rule): readonly Bound<"days">[] {
  if (rule.kind === "risk-stay") return [rule.lookBack];
  return rule.kind === "test-certificate" ? [rule.demandedAfter.lookBack] : [];
}

interface Party {
  readonly persons: readonly Person[];
  readonly evidence: Evidence;
  readonly lookBacks: readonly Bound<"days">[];
}

function remarksOf(rule: Rule, { persons, evidence, lookBacks }: Party, context: EvaluationContext): readonly Remark[] {
  switch (rule.kind) {
    case "code-status":
      return persons.flatMap((person) => codeStatus(rule, person));
    case "code-freshness":
      return persons.flatMap((person) => codeFreshness(rule, person, context));
    case "risk-stay":
      return persons.flatMap((person) => riskStay(rule, person, context));
    case "risk-list-age":
      return persons.flatMap((person) => riskListAge(rule, { person, lookBacks }, context));
    case "test-certificate":
      return persons.flatMap((person) => testCertificate(rule, person, context));
    case "temperature":
      return temperature(rule, evidence.temperature);
    case "mask":
      return mask(rule, evidence.mask);
    case "capacity":
      return [];
  }
}

/** What is said twice in the same words, as of two persons of a party, is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/**
 * Runs every rule of the pack and keeps every finding; no finding means that there is nothing to say against entry. Each person
 * whose codes were shown is judged alone; temperature and mask are of the party. Capacity is the business of admission.
 */
export function evaluatePolicy(pack: PolicyPack, evidence: Evidence, context: EvaluationContext): readonly Finding[] {
  const persons = personsOf(evidence);
  const party: Party = { persons, evidence, lookBacks: pack.rules.flatMap(lookBackOf) };
  const findings = pack.rules.flatMap((rule) => remarksOf(rule, party, context).map((remark): Finding => ({ ...remark, ruleId: rule.id })));
  return withoutRepeats([...coreFindings(evidence, persons), ...findings]);
}
