import { beijingDate } from "../../domain/beijing-time.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Finding } from "../../domain/finding.ts";
import { opensTheGate } from "../../domain/verdict.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import { judge, type Judged } from "../judge.ts";
import { combinePacks, type PolicyInForce } from "../policy-in-force.ts";
import { splitFindings } from "../split-findings.ts";

/** Somebody at a door, with all that is known: what a change changes. */
export interface Situation {
  readonly evidence: Evidence;
  readonly context: EvaluationContext;
}

export interface JudgedSituation {
  readonly findings: readonly Finding[];
  readonly onPerson: Judged;
  /** `null` of somebody who brings none. */
  readonly onGoods: Judged | null;
  /** Whether the person gets in, with all that the person brings. */
  readonly opens: boolean;
}

/** The same packs on the day of another instant, since some of their rules may hold only for a while. */
export function policyAt(policy: PolicyInForce, nowMs: number, laterMs: number): PolicyInForce {
  const isSame = beijingDate(nowMs) === beijingDate(laterMs) || !policy.packs.some(({ rules }) => rules.some(({ during }) => during !== undefined));
  return isSame ? policy : combinePacks(policy.version, policy.packs, laterMs);
}

/** What findings mean for the person, and for the goods. */
export function judgeFindings(findings: readonly Finding[], { evidence }: Situation): JudgedSituation {
  const split = splitFindings(findings);
  const onPerson = judge(split.onPerson);
  const onGoods = evidence.visit.goods === null ? null : judge(split.onGoods);
  return { findings, onPerson, onGoods, opens: opensTheGate(onPerson.verdict) && (onGoods === null || opensTheGate(onGoods.verdict)) };
}

/** What the policy says of a situation, of the person and of the goods. */
export function judgeSituation(policy: PolicyInForce, situation: Situation): JudgedSituation {
  return judgeFindings(evaluatePolicy(policy, situation.evidence, situation.context), situation);
}
