import type { CredentialKind } from "../../domain/credential.ts";
import { borderMs, isBelow } from "../bound.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import type { Bound, RuleBase } from "../rule-parts.ts";
import type { Remark } from "../remark.ts";

/** A code must have been issued within the bound, so that a screenshot of last week is not a health code. */
export interface CodeFreshnessRule extends RuleBase {
  readonly kind: "code-freshness";
  readonly codeKinds: readonly CredentialKind[];
  readonly ageMax: Bound<"minutes">;
}

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
