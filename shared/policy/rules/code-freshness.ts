import { borderMs, isBelow } from "../bound.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import type { CodeFreshnessRule } from "../policy-pack.ts";
import type { Remark } from "../remark.ts";

function windowText(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}

/** Refuses codes that were issued too long ago, as a screenshot was. A code from the future is no credential: `verifyCode` refuses it. */
export function codeFreshness(rule: CodeFreshnessRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const stale: Remark = { code: "auth.stale", severity: "refuse", obligations: [], values: { window: windowText(rule.ageMax.value) } };
  return person.latest
    .filter(({ claims }) => rule.codeKinds.includes(claims.kind))
    .flatMap(({ issuedAtMs }) => (isBelow(context.nowMs - issuedAtMs, borderMs(rule.ageMax)) ? [] : [stale]));
}
