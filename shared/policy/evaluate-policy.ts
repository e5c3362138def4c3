import type { Evidence } from "../domain/evidence.ts";
import type { Finding } from "../domain/finding.ts";
import { concerned, type Comers } from "./applies-to.ts";
import { coreFindings } from "./core-findings.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { personsOf } from "./person.ts";
import type { PolicyInForce, RuleInForce } from "./policy-in-force.ts";
import { policyLayers } from "./policy-pack.ts";
import { isPersonRule, remarksOfPerson } from "./remarks-of-person.ts";
import { remarksOfParty } from "./remarks-of-party.ts";
import { silences, type NotAskedRule } from "./rules/not-asked.ts";

function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && one.ruleId === other.ruleId && JSON.stringify(one) === JSON.stringify(other);
}

/** What is said twice in the same words, as of two persons of a party, is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, index) => !findings.some((earlier, place) => place < index && isSame(earlier, finding)));
}

interface Forbidding extends RuleInForce {
  readonly rule: NotAskedRule;
}

function packOf({ id }: RuleInForce): string {
  return id.slice(0, id.indexOf("/"));
}

/** A layer forbids to ask for itself and for those below it; what a wider one asks for stays, and no pack of a venue undoes an order for that venue. */
function mayForbid(forbids: Forbidding, asks: RuleInForce): boolean {
  if (forbids.layer === "venue") return packOf(forbids) === packOf(asks);
  return policyLayers.indexOf(forbids.layer) <= policyLayers.indexOf(asks.layer);
}

function withoutForbidden(found: readonly Finding[], forbidding: readonly Forbidding[], { rules }: PolicyInForce): readonly Finding[] {
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]));
  return found.filter(({ code, ruleId }) => {
    const asks = rulesById.get(ruleId);
    return asks === undefined || !forbidding.some((forbids) => silences(forbids.rule, code) && mayForbid(forbids, asks));
  });
}

function isSilenceRuled({ rules }: PolicyInForce, comers: Comers, context: EvaluationContext): boolean {
  return rules.some(({ rule }) => rule.kind === "issuer-silence" && concerned(rule.appliesTo, comers, context).length > 0);
}

/**
 * Runs every rule in force and keeps every finding; no finding means that there is nothing to say against entry. Each person
 * whose codes were shown is judged alone; temperature, mask and what staff noted are of the party. Capacity is the business of
 * admission, events that of `evaluateEvent`.
 */
export function evaluatePolicy(policy: PolicyInForce, evidence: Evidence, context: EvaluationContext): readonly Finding[] {
  const comers: Comers = { persons: personsOf(evidence), visit: evidence.visit };
  const found: Finding[] = [...coreFindings(evidence, isSilenceRuled(policy, comers, context))];
  const forbidding: Forbidding[] = [];
  for (const { id: ruleId, rule, layer } of policy.rules) {
    const persons = concerned(rule.appliesTo, comers, context);
    if (persons.length === 0) continue;
    // Who may be asked is asked, whoever comes along.
    if (rule.kind === "not-asked" && persons.length === comers.persons.length) forbidding.push({ id: ruleId, rule, layer });
    if (isPersonRule(rule)) {
      for (const person of persons) for (const remark of remarksOfPerson(rule, { person, evidence, lookBacks: policy.lookBacks }, context)) found.push({ ...remark, ruleId });
    } else {
      for (const remark of remarksOfParty(rule, { evidence, found }, context)) found.push({ ...remark, ruleId });
    }
  }
  return withoutRepeats(forbidding.length === 0 ? found : withoutForbidden(found, forbidding, policy));
}
