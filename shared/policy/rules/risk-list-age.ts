import { borderMs, isBelow } from "../bound.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import { recentStays } from "../look-back.ts";
import type { Person } from "../person.ts";
import type { Bound, RuleBase } from "../rule-parts.ts";
import { undecided, type Remark } from "../remark.ts";

/** The list that stays are checked against must not be older than the bound. Only asked when there are stays to check. */
export interface RiskListAgeRule extends RuleBase {
  readonly kind: "risk-list-age";
  readonly ageMax: Bound<"hours">;
}

/** `lookBacks` are those of the rules that check stays: only stays in one of them need a list. */
interface ListAgeInput {
  readonly person: Person;
  readonly lookBacks: readonly Bound<"days">[];
}

/** Stays cannot be called safe by a list that is too old, or by none; who has no stays to check is not concerned. */
export function riskListAge(rule: RiskListAgeRule, { person, lookBacks }: ListAgeInput, context: EvaluationContext): readonly Remark[] {
  const { risk, nowMs } = context;
  if (lookBacks.every((lookBack) => recentStays(person.stays, lookBack, nowMs).length === 0)) return [];
  if (risk === null) return [undecided("area.no-list", "cannot-check")];
  if (isBelow(nowMs - risk.endUpdateTimeMs, borderMs(rule.ageMax))) return [];
  return [undecided("area.list-too-old", "cannot-check", { hours: String(rule.ageMax.value) })];
}
