import { beijingDay } from "../../../shared/domain/beijing-time.ts";
import type { Evidence } from "../../../shared/domain/evidence.ts";
import { personGroups } from "../../../shared/domain/visit.ts";
import { concerned, isOfPassage } from "../../../shared/policy/applies-to.ts";
import { evaluatePolicy } from "../../../shared/policy/evaluate-policy.ts";
import type { EvaluationContext } from "../../../shared/policy/evaluation-context.ts";
import { personsOf } from "../../../shared/policy/person.ts";
import { combinePacks, type PolicyInForce } from "../../../shared/policy/policy-in-force.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Selector } from "../../../shared/policy/rule-parts.ts";
import { passesThatCount } from "../../../shared/policy/roles-and-groups.ts";
import type { AcceptedRiskList } from "../../../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../../../shared/risk/risk-index.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import type { DoorRules } from "./door-rules.ts";
import { looksAtStays } from "../stays/stay-look-backs.ts";

/**
 * The same evaluation as the gateway's, over the list in force. What is too large or too private for a door, the table of all
 * divisions and the authority's lists of persons, only the gateway knows: the door takes such a stay, or person, for harmless.
 */
export function rulesOfSetup({ policy: { version, packs }, place, riskList }: Pick<DoorSetup, "policy" | "place" | "riskList">): DoorRules {
  const risk = riskList === null ? null : buildRiskIndex([acceptedList(riskList)], () => true);
  const policyAt = onceADay((nowMs) => combinePacks(version, packs, nowMs));
  const contextAt = (nowMs: number): EvaluationContext => ({ nowMs, risk, place, listedAs: () => [] });
  const speakingOf = (evidence: Evidence, nowMs: number, relaxed: (selector: Selector) => Selector = (selector) => selector): readonly Rule[] => {
    const comers = { persons: personsOf(evidence), visit: evidence.visit };
    const rules = policyAt(nowMs).rules.map(({ rule }) => rule);
    return rules.filter(({ appliesTo }) => concerned(appliesTo === undefined ? undefined : relaxed(appliesTo), comers, contextAt(nowMs)).length > 0);
  };
  return {
    inForce: (nowMs, direction = "in") => policyAt(nowMs).rules.map(({ rule }) => rule).filter(({ appliesTo }) => isOfPassage(appliesTo, direction, place)),
    speakingOf: (evidence, nowMs) => speakingOf(evidence, nowMs),
    groupsToldApart(evidence, nowMs) {
      const named = speakingOf(evidence, nowMs, ofAnyGroup).flatMap(({ appliesTo }) => [...(appliesTo?.groups ?? []), ...(appliesTo?.notGroups ?? [])]);
      return personGroups.filter((group) => named.includes(group));
    },
    aboutStays: (evidence, nowMs) => speakingOf(evidence, nowMs, fromAnywhere).filter(looksAtStays),
    findingsOf(evidence, nowMs) {
      const policy = policyAt(nowMs);
      const rulesById = new Map(policy.rules.map(({ id, rule }) => [id, rule]));
      return evaluatePolicy(policy, evidence, contextAt(nowMs)).map((finding) => ({ ...finding, rule: rulesById.get(finding.ruleId) ?? null }));
    },
    roleByPass: (evidence, nowMs) => personsOf(evidence).flatMap((person) => passesThatCount(person, contextAt(nowMs)))[0]?.holder ?? null,
  };
}

function fromAnywhere(selector: Selector): Selector {
  return { ...selector, from: undefined };
}

function ofAnyGroup(selector: Selector): Selector {
  return { ...fromAnywhere(selector), groups: undefined, notGroups: undefined };
}

/** A policy changes at midnight in Beijing, when the days of its rules begin and end. */
function onceADay(combine: (nowMs: number) => PolicyInForce): (nowMs: number) => PolicyInForce {
  let last: { readonly day: number; readonly policy: PolicyInForce } | null = null;
  return (nowMs) => {
    const day = beijingDay(nowMs);
    if (last?.day !== day) last = { day, policy: combine(nowMs) };
    return last.policy;
  };
}

function acceptedList(list: NonNullable<DoorSetup["riskList"]>): AcceptedRiskList {
  return { version: list.version, endUpdateTimeMs: Date.parse(list.endUpdateTime), receivedAtMs: Date.parse(list.receivedAt), areas: list.areas };
}
