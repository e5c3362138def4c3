import type { Evidence } from "../../domain/evidence.ts";
import type { Finding } from "../../domain/finding.ts";
import { fillText } from "../../domain/fill-text.ts";
import { reasons, type Text } from "../../domain/reason.ts";
import type { Obligation, Verdict } from "../../domain/verdict.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import type { ChangeKind } from "./change.ts";
import { findWays } from "./find-ways.ts";
import { orderFindings } from "./order-findings.ts";
import { judgeSituation, policyAt } from "./situation.ts";

export interface ExplainedFinding extends Pick<Finding, "code" | "ruleId" | "severity" | "obligations"> {
  readonly text: Text;
  readonly advice: Text;
}

/** What to do, all of it, so that the same policy lets the person in, and how. */
export interface Way {
  readonly changes: readonly { readonly kind: ChangeKind; readonly text: Text }[];
  readonly verdict: Verdict;
}

export interface Explanation {
  readonly verdict: Verdict;
  readonly obligations: readonly Obligation[];
  /** `null` when the person brings none. */
  readonly goodsVerdict: Verdict | null;
  /** In order of weight. */
  readonly findings: readonly ExplainedFinding[];
  /** None for who gets in, and for whom nothing honest is known to help within 60 days. */
  readonly ways: readonly Way[];
}

/** A finding in words, in both languages. */
export function explainFinding({ code, ruleId, severity, obligations, values }: Finding): ExplainedFinding {
  const { text, advice } = reasons[code];
  const inBoth = (template: Text): Text => ({ "zh-CN": fillText(template, values, "zh-CN"), en: fillText(template, values, "en") });
  return { code, ruleId, severity, obligations, text: inBoth(text), advice: inBoth(advice) };
}

/** Why the verdict is what it is, and the shortest honest ways to a yes, each tried out under the same policy. */
export function explain(policy: PolicyInForce, evidence: Evidence, context: EvaluationContext): Explanation {
  const { findings, onPerson, onGoods } = judgeSituation(policy, { evidence, context });
  const ways = findWays(policy, { evidence, context }).map(({ changes, situation }) => ({
    changes: changes.map(({ kind, text }) => ({ kind, text })),
    verdict: judgeSituation(policyAt(policy, context.nowMs, situation.context.nowMs), situation).onPerson.verdict,
  }));
  return { ...onPerson, goodsVerdict: onGoods?.verdict ?? null, findings: orderFindings(findings).map(explainFinding), ways };
}
