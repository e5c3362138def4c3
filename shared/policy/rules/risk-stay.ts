import type { ReasonCode } from "../../domain/reason.ts";
import type { RiskLevel } from "../../risk/risk-area.ts";
import { checkStays } from "../check-stays.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import { namesOfAreas } from "../names-of-areas.ts";
import type { Person } from "../person.ts";
import type { Outcome, RuleBase, StayCondition } from "../rule-parts.ts";
import { decided, type Remark } from "../remark.ts";

export interface RiskStayRule extends RuleBase, StayCondition {
  readonly kind: "risk-stay";
  readonly atRisk: Outcome;
}

const reasonOfLevel: Readonly<Record<RiskLevel, ReasonCode>> = { high: "area.high-risk", medium: "area.medium-risk", low: "area.low-risk" };

/** Judges stays in a unit with areas at risk, one remark a level; an itinerary is judged when shown, never demanded. */
export function riskStay(rule: RiskStayRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const { touched, doubts } = checkStays(person.stays, rule, context);
  if (touched.length === 0) return doubts;
  const remarks = rule.levels.flatMap((level) => {
    const areas = touched.filter((area) => area.level === level);
    if (areas.length === 0) return [];
    return [decided(reasonOfLevel[level], rule.atRisk, { area: namesOfAreas(areas), days: String(rule.lookBack.value) })];
  });
  return [...remarks, ...doubts];
}
