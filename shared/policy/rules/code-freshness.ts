import type { CredentialKind } from "../../domain/credential.ts";
import type { Text } from "../../domain/reason.ts";
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

function windowText(minutes: number): Text {
  if (minutes % 60 !== 0) return { "zh-CN": `${minutes}分钟`, en: `${minutes} min` };
  return { "zh-CN": `${minutes / 60}小时`, en: `${minutes / 60} h` };
}

/** Refuses codes that were issued too long ago, as a screenshot was. A code from the future is no credential: `verifyCode` refuses it. */
export function codeFreshness(rule: CodeFreshnessRule, person: Person, context: EvaluationContext): readonly Remark[] {
  return person.latest
    .filter(({ claims, issuedAtMs }) => rule.codeKinds.includes(claims.kind) && !isBelow(context.nowMs - issuedAtMs, borderMs(rule.ageMax)))
    .map(() => ({ code: "auth.stale", severity: "refuse", obligations: [], values: { window: windowText(rule.ageMax.value) } }));
}
