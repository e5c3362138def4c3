import { evaluateEvent } from "../../shared/policy/evaluate-event.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import type { Evidence } from "../../shared/domain/evidence.ts";
import { judge } from "../../shared/policy/judge.ts";
import type { PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { splitFindings } from "../../shared/policy/split-findings.ts";
import { contextOf, evidenceOf } from "../../shared/wire/case-evidence.ts";
import type { PolicyCase } from "../../shared/wire/policy-case.ts";
import { caseRisk } from "../../test/support/case-lists.ts";

/** A row that is ready to be evaluated many times. */
export interface PreparedCase {
  readonly row: PolicyCase;
  readonly context: EvaluationContext;
  /** `null` of an event. */
  readonly evidence: Evidence | null;
  readonly expected: string;
}

function outcomeText(codes: readonly string[], verdict: string, obligations: readonly string[], goodsVerdict: string | undefined): string {
  return JSON.stringify([codes, verdict, obligations, goodsVerdict ?? null]);
}

/** Reads a row for a pack once. */
export function prepareCase(row: PolicyCase, pack: PolicyPack): PreparedCase {
  const expected = outcomeText(row.codes, row.verdict, row.obligations, row.goodsVerdict);
  return { row, context: contextOf(row, pack.scope, caseRisk), evidence: "event" in row ? null : evidenceOf(row), expected };
}

/** Whether the policy still does what the row expects. */
export function caseHolds(policy: PolicyInForce, { row, context, evidence, expected }: PreparedCase): boolean {
  const findings = "event" in row ? evaluateEvent(policy, row.event, context.place) : evidence === null ? [] : evaluatePolicy(policy, evidence, context);
  const { onPerson, onGoods } = splitFindings(findings);
  const { verdict, obligations } = judge(onPerson);
  const goodsVerdict = evidence === null || evidence.visit.goods === null ? undefined : judge(onGoods).verdict;
  return outcomeText(findings.map(({ code }) => code), verdict, obligations, goodsVerdict) === expected;
}
