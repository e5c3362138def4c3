import { beijingDate, beijingDay, beijingDayStartMs, formatBeijingTime } from "../../domain/beijing-time.ts";
import { opensTheGate } from "../../domain/verdict.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import { words, type Change } from "./change.ts";
import { addCodes, credentialsOf, latestPositiveMs, subjectsOf } from "./edit-evidence.ts";
import { later } from "./later.ts";
import { searchChanges, type Reached } from "./search-changes.ts";
import { judgeSituation, policyAt, type Situation } from "./situation.ts";

const dayMs = 86_400_000;
const minuteMs = 60_000;
const daysMax = 60;
const waysMax = 6;

/** Instants at which something of the evidence begins or ends by itself. */
function turningPoints({ evidence, context }: Situation): readonly number[] {
  const ofCodes = credentialsOf(evidence).flatMap(({ claims, subjectKey }) => {
    const listed = context.listedAs(subjectKey).map(({ releasedAtMs }) => releasedAtMs);
    if (claims.kind === "pass" || claims.kind === "booking") return [...listed, claims.fromMs];
    return claims.kind === "monitoring" ? [...listed, claims.releasedAtMs] : listed;
  });
  return ofCodes.filter((atMs) => atMs !== null);
}

/** When to try again: every day at this time for some weeks, and whenever a slot, a pass or a release begins. */
function instantsToTry(situation: Situation): readonly number[] {
  const { nowMs } = situation.context;
  const days = Array.from({ length: daysMax }, (_, index) => nowMs + (index + 1) * dayMs);
  const points = turningPoints(situation).filter((atMs) => atMs > nowMs && atMs <= nowMs + daysMax * dayMs);
  return [...new Set([...days, ...points])].toSorted((one, other) => one - other);
}

function obstaclesLeft(policy: PolicyInForce, situation: Situation): string {
  const shut = judgeSituation(policy, situation).findings.filter(({ severity }) => !opensTheGate(severity));
  return JSON.stringify(shut.map(({ code, ruleId }) => [code, ruleId]));
}

/** Time may make a positive test too old to count; only a negative one after it undoes it. */
function testAfterPositive({ evidence }: Situation): Change | null {
  const positiveMs = latestPositiveMs(evidence);
  const isUndone = credentialsOf(evidence).some(({ claims }) => claims.kind === "test-certificate" && claims.result === "negative" && positiveMs !== null && (claims.sampledAtMs ?? 0) > positiveMs);
  if (positiveMs === null || isUndone) return null;
  const fromMs = Math.ceil((positiveMs + minuteMs) / minuteMs) * minuteMs;
  const from = formatBeijingTime(fromMs);
  const claims = { kind: "test-certificate", result: "negative", sampledAtMs: fromMs, reportedAtMs: fromMs, laboratory: null } as const;
  const text = words(`出示${from}以后采样的核酸阴性证明`, `Show a negative test certificate, sampled at ${from} or later`);
  return { kind: "negative-test", text, apply: (situation) => addCodes(situation, subjectsOf(situation.evidence), claims) };
}

function applied(situation: Situation, changes: readonly Change[]): Situation {
  return changes.reduce((before, change) => change.apply(before), situation);
}

/** The day alone is said where any hour of it will do. */
function comeBack(policy: PolicyInForce, start: Situation, atMs: number, changes: readonly Change[]): Change {
  const dayStartMs = beijingDayStartMs(beijingDay(atMs));
  const early = applied(later(start, dayStartMs), changes);
  const wholeDay = dayStartMs > start.context.nowMs && judgeSituation(policyAt(policy, start.context.nowMs, dayStartMs), early).opens;
  const when = wholeDay ? beijingDate(atMs) : formatBeijingTime(Math.ceil(atMs / minuteMs) * minuteMs);
  return { kind: "come-back", text: words(`${when}起再来`, `Come back from ${when} on`), apply: (situation) => later(situation, atMs) };
}

/** After waiting, what else is needed then; the fewer, the better the wait. */
function waysAfter(policy: PolicyInForce, start: Situation, atMs: number): readonly Reached[] {
  const retest = testAfterPositive(start);
  const then = policyAt(policy, start.context.nowMs, atMs);
  return searchChanges(then, later(start, atMs)).flatMap(({ situation, changes }) => {
    const isTested = retest === null || changes.some(({ kind }) => kind === "negative-test");
    const others = isTested ? changes : [...changes, retest];
    const arrived = isTested ? situation : retest.apply(situation);
    return judgeSituation(then, arrived).opens ? [{ situation: arrived, changes: [comeBack(policy, start, atMs, others), ...others] }] : [];
  });
}

/**
 * Every way in that is not longer than another one which is open earlier: the smallest sets of changes now, then the first
 * later instants at which less has to be done. A forged code opens none; nobody who gets in needs one.
 */
export function findWays(policy: PolicyInForce, situation: Situation): readonly Reached[] {
  const isForged = situation.evidence.readings.some((reading) => reading.kind === "unusable" && reading.code === "auth.bad-signature");
  if (isForged || judgeSituation(policy, situation).opens) return [];
  const { nowMs } = situation.context;
  const ways = [...searchChanges(policy, situation)];
  let fewest = ways[0]?.changes.length ?? Infinity;
  let left = obstaclesLeft(policy, situation);
  for (const atMs of instantsToTry(situation)) {
    const leftThen = obstaclesLeft(policyAt(policy, nowMs, atMs), later(situation, atMs));
    if (leftThen === left) continue;
    left = leftThen;
    const found = waysAfter(policy, situation, atMs);
    const size = (found[0]?.changes.length ?? Infinity) - 1;
    if (size >= fewest) continue;
    fewest = size;
    ways.push(...found);
  }
  return ways.toSorted((one, other) => one.changes.length - other.changes.length).slice(0, waysMax);
}
