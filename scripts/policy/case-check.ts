import { canonicalJson } from "../../shared/domain/canonical-json.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import { evaluateEvent } from "../../shared/policy/evaluate-event.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import type { Evidence } from "../../shared/domain/evidence.ts";
import { judge } from "../../shared/policy/judge.ts";
import type { PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import type { PackScope } from "../../shared/policy/policy-pack.ts";
import { splitFindings } from "../../shared/policy/split-findings.ts";
import { contextOf, evidenceOf } from "../../shared/wire/case-evidence.ts";
import type { PolicyCase } from "../../shared/wire/policy-case.ts";
import type { CaseRisk } from "./case-lists.ts";

/** A row that is ready to be evaluated many times. */
export interface PreparedCase {
  readonly row: PolicyCase;
  readonly context: EvaluationContext;
  /** `null` of an event. */
  readonly evidence: Evidence | null;
  readonly expected: string;
}

/** What a row expects, and what comes of it. */
interface Outcome {
  readonly codes: readonly string[];
  readonly verdict: string;
  readonly obligations: readonly string[];
  readonly goodsVerdict?: string | undefined;
  readonly goodsObligations: readonly string[];
  readonly values: PolicyCase["values"];
}

function outcomeText({ codes, verdict, obligations, goodsVerdict, goodsObligations, values }: Outcome): string {
  return JSON.stringify([codes, verdict, obligations, goodsVerdict ?? null, goodsObligations, canonicalJson(values)]);
}

/** What the findings name for the reasons whose values a row states, in the form in which it states them. */
export function valuesStated({ values }: Pick<PolicyCase, "values">, findings: readonly Finding[]): PolicyCase["values"] {
  return Object.fromEntries(
    Object.keys(values).map((stated) => {
      const named = findings.filter(({ code }) => code === stated).map((finding) => ({ ...finding.values }));
      const [only, ...more] = named;
      return [stated, only === undefined || more.length > 0 ? named : only];
    }),
  );
}

/** Reads a row for a pack of this scope once. */
export function prepareCase(row: PolicyCase, scope: PackScope, caseRisk: CaseRisk): PreparedCase {
  return { row, context: contextOf(row, scope, caseRisk), evidence: "event" in row ? null : evidenceOf(row), expected: outcomeText(row) };
}

/** Whether the policy still does what the row expects. */
export function caseHolds(policy: PolicyInForce, { row, context, evidence, expected }: PreparedCase): boolean {
  const findings = "event" in row ? evaluateEvent(policy, row.event, context.place) : evidence === null ? [] : evaluatePolicy(policy, evidence, context);
  const { onPerson, onGoods } = splitFindings(findings);
  const { verdict, obligations } = judge(onPerson);
  const ofGoods = evidence === null || evidence.visit.goods === null ? undefined : judge(onGoods);
  const codes = findings.map(({ code }) => code);
  return outcomeText({ codes, verdict, obligations, goodsVerdict: ofGoods?.verdict, goodsObligations: ofGoods?.obligations ?? [], values: valuesStated(row, findings) }) === expected;
}
