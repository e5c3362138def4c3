import { borderMs, isBelow } from "../bound.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import type { RiskListAgeRule } from "../policy-pack.ts";
import { undecided, type Remark } from "../remark.ts";

/** Stays cannot be called safe by a list that is too old, or by none; who shows no stays is not concerned. */
export function riskListAge(rule: RiskListAgeRule, person: Person, context: EvaluationContext): readonly Remark[] {
  if (person.stays.length === 0) return [];
  if (context.risk === null) return [undecided("area.no-list", "cannot-check")];
  const ageMs = context.nowMs - context.risk.endUpdateTimeMs;
  return isBelow(ageMs, borderMs(rule.ageMax)) ? [] : [undecided("area.list-too-old", "cannot-check", { hours: String(rule.ageMax.value) })];
}
