import { beijingDay } from "../../shared/domain/beijing-time.ts";
import type { Evidence } from "../../shared/domain/evidence.ts";
import { plainVisit } from "../../shared/domain/visit.ts";
import { appliesTo } from "../../shared/policy/applies-to.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import { personsOf } from "../../shared/policy/person.ts";
import { combinePacks, type PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import type { Rule } from "../../shared/policy/policy-pack.ts";
import { passesThatCount } from "../../shared/policy/roles-and-groups.ts";
import type { AcceptedRiskList } from "../../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { DoorSetup } from "../../shared/wire/door-setup.ts";
import type { DoorRules } from "./door-rules.ts";

/**
 * The same evaluation as the gateway's, over the list in force. What is too large or too private for a door, the table of all
 * divisions and the authority's lists of persons, only the gateway knows: the door takes such a stay, or person, for harmless.
 */
export function rulesOfSetup({ policy: { version, packs }, place, riskList }: Pick<DoorSetup, "policy" | "place" | "riskList">): DoorRules {
  const risk = riskList === null ? null : buildRiskIndex([acceptedList(riskList)], () => true);
  const policyAt = onceADay((nowMs) => combinePacks(version, packs, nowMs));
  const contextAt = (nowMs: number): EvaluationContext => ({ nowMs, risk, place, listedAs: () => [] });
  return {
    inForce: (nowMs) => policyAt(nowMs).rules.map(({ rule }) => rule).filter((rule) => isForThisGate(rule, contextAt(nowMs))),
    speakingOf: (evidence, nowMs) => policyAt(nowMs).rules.map(({ rule }) => rule).filter((rule) => speaksOf(rule, evidence, contextAt(nowMs))),
    findingsOf(evidence, nowMs) {
      const policy = policyAt(nowMs);
      const rulesById = new Map(policy.rules.map(({ id, rule }) => [id, rule]));
      return evaluatePolicy(policy, evidence, contextAt(nowMs)).map((finding) => ({ ...finding, rule: rulesById.get(finding.ruleId) ?? null }));
    },
    roleByPass: (evidence, nowMs) => personsOf(evidence).flatMap((person) => passesThatCount(person, contextAt(nowMs)))[0]?.holder ?? null,
  };
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

const nobodyYet: Evidence = { readings: [], temperature: null, earlierTemperatures: [], mask: null, partySize: 1, visit: plainVisit };

/** Whatever a rule says of persons: its class, setting, zone and direction are those of this gate. */
function isForThisGate({ appliesTo: selector, ...rule }: Rule, context: EvaluationContext): boolean {
  const ofPlace = selector === undefined ? undefined : { ...selector, roles: undefined, groups: undefined, from: undefined };
  return speaksOf({ ...rule, appliesTo: ofPlace }, nobodyYet, context);
}

function speaksOf(rule: Pick<Rule, "appliesTo">, evidence: Evidence, context: EvaluationContext): boolean {
  return personsOf(evidence).some((person) => appliesTo(rule.appliesTo, { person, visit: evidence.visit }, context));
}

function acceptedList(list: NonNullable<DoorSetup["riskList"]>): AcceptedRiskList {
  return { version: list.version, endUpdateTimeMs: Date.parse(list.endUpdateTime), receivedAtMs: Date.parse(list.receivedAt), areas: list.areas };
}
