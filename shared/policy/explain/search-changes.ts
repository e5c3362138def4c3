import type { Finding } from "../../domain/finding.ts";
import { opensTheGate } from "../../domain/verdict.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import type { Change, Obstacle } from "./change.ts";
import { changesFor } from "./changes-for.ts";
import { orderFindings } from "./order-findings.ts";
import { judgeSituation, policyAt, type JudgedSituation, type Situation } from "./situation.ts";

/** A situation that some changes have led to. */
export interface Reached {
  readonly situation: Situation;
  readonly changes: readonly Change[];
}

const changesMax = 16;
const reachedMax = 48;

interface Start {
  readonly policy: PolicyInForce;
  readonly situation: Situation;
}

function judgeAt({ policy, situation }: Start, reached: Situation): JudgedSituation {
  return judgeSituation(policyAt(policy, situation.context.nowMs, reached.context.nowMs), reached);
}

/** The heaviest finding that keeps the door shut: every way in removes it. */
function obstacleIn({ policy, situation: start }: Start, situation: Situation, { findings }: JudgedSituation): Obstacle | null {
  const finding = orderFindings(findings).find(({ severity }) => !opensTheGate(severity));
  if (finding === undefined) return null;
  const rule = policy.rules.find(({ id }) => id === finding.ruleId)?.rule ?? null;
  return { finding, rule, policy: policyAt(policy, start.context.nowMs, situation.context.nowMs), situation };
}

function isStillFound({ code, ruleId, values }: Finding, { findings }: JudgedSituation): boolean {
  const text = JSON.stringify(values);
  return findings.some((finding) => finding.code === code && finding.ruleId === ruleId && JSON.stringify(finding.values) === text);
}

interface Judged extends Reached {
  readonly judged: JudgedSituation;
}

function stepsFrom(start: Start, { situation, changes, judged }: Judged): readonly Judged[] {
  const obstacle = obstacleIn(start, situation, judged);
  if (obstacle === null) return [];
  return changesFor(obstacle).flatMap((change) => {
    const next = change.apply(situation);
    const after = judgeAt(start, next);
    return isStillFound(obstacle.finding, after) ? [] : [{ situation: next, changes: [...changes, change], judged: after }];
  });
}

/**
 * All smallest sets of changes that lead in, without waiting. Each step takes away the heaviest finding that is left, so that
 * every smallest set is found; what would be more than a door can ask for is given up.
 */
export function searchChanges(policy: PolicyInForce, situation: Situation): readonly Reached[] {
  const start: Start = { policy, situation };
  let front: readonly Judged[] = [{ situation, changes: [], judged: judgeSituation(policy, situation) }];
  for (let size = 0; size <= changesMax && front.length > 0; size += 1) {
    const arrived = front.filter(({ judged }) => judged.opens);
    if (arrived.length > 0) return arrived;
    front = front.flatMap((reached) => stepsFrom(start, reached)).slice(0, reachedMax);
  }
  return [];
}
