import type { Evidence } from "../domain/evidence.ts";
import type { Finding } from "../domain/finding.ts";
import { appliesTo, asSpokenOf } from "./applies-to.ts";
import { coreFindings } from "./core-findings.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { personsOf, type Person } from "./person.ts";
import type { PolicyInForce } from "./policy-in-force.ts";
import type { Rule } from "./policy-pack.ts";
import { isPersonRule, remarksOfPerson } from "./remarks-of-person.ts";
import { remarksOfParty } from "./remarks-of-party.ts";
import { silencedBy } from "./rules/not-asked.ts";

function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && one.ruleId === other.ruleId && JSON.stringify(one) === JSON.stringify(other);
}

/** What is said twice in the same words, as of two persons of a party, is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, index) => !findings.some((earlier, place) => place < index && isSame(earlier, finding)));
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
    const remarks = isPersonRule(rule)
      ? persons.flatMap((person) => remarksOfPerson(rule, { person, evidence, lookBacks }, context))
      : remarksOfParty(rule, { evidence, found }, context);
    for (const remark of remarks) found.push({ ...remark, ruleId });
  }
  const silenced = silencedBy(applying.flatMap(({ rule }) => (rule.kind === "not-asked" ? [rule] : [])));
  return withoutRepeats(silenced.size === 0 ? found : found.filter(({ code }) => !silenced.has(code)));
}
