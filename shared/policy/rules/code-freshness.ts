import { borderMs, isBelow } from "../bound.ts";
import { clockToleranceMs } from "../clock-tolerance.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import type { CodeFreshnessRule } from "../policy-pack.ts";
import type { Remark } from "../remark.ts";

function refused(code: "auth.stale" | "auth.not-yet-valid", values: Remark["values"]): Remark {
  return { code, severity: "refuse", obligations: [], values };
}

function windowText(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}

/** Refuses codes that were issued too long ago, as a screenshot was; a code from the future has no age at all. */
export function codeFreshness(rule: CodeFreshnessRule, person: Person, context: EvaluationContext): readonly Remark[] {
  return person.latest
    .filter(({ claims }) => rule.codeKinds.includes(claims.kind))
    .flatMap(({ issuedAtMs }) => {
      const ageMs = context.nowMs - issuedAtMs;
      if (ageMs < -clockToleranceMs) return [refused("auth.not-yet-valid", {})];
      return isBelow(ageMs, borderMs(rule.ageMax)) ? [] : [refused("auth.stale", { window: windowText(rule.ageMax.value) })];
    });
}
