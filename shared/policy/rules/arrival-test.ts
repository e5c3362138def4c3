import { clockToleranceMs } from "../../domain/clock-tolerance.ts";
import type { Stay } from "../../domain/credential.ts";
import { digitsOfUnit } from "../../risk/risk-lookup.ts";
import { borderMs, isBelow } from "../bound.ts";
import { checkStays } from "../check-stays.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Bound, Outcome, RuleBase, StayCondition } from "../rule-parts.ts";

/** A negative test sampled after arrival, wanted within so many hours of it, and asked for until it is there. Arrival is the end of the last stay outside the venue's province. */
export interface ArrivalTestRule extends RuleBase {
  readonly kind: "arrival-test";
  /** `null`: everybody whom the rule applies to. */
  readonly demandedAfter: StayCondition | null;
  readonly within: Bound<"hours">;
  /** No such test yet, while there is still time for it. */
  readonly due: Outcome;
  /** No such test, and the time for it is over. */
  readonly overdue: Outcome;
}

/** When the last stay in another province ended; `null` when there was none. Who stands at the gate has left, whatever end a stay is said to have. */
function arrivalMs(stays: readonly Stay[], { nowMs, place }: EvaluationContext): number | null {
  const home = place.divisionCode.slice(0, digitsOfUnit.province);
  const ends = stays.filter(({ divisionCode }) => !divisionCode.startsWith(home)).map(({ toMs }) => toMs);
  return ends.length === 0 ? null : Math.min(Math.max(...ends), nowMs);
}

/** Who has not arrived from elsewhere, as far as is known, needs no such test; one that was taken late is not asked for again. */
export function arrivalTest(rule: ArrivalTestRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const { touched, doubts } = rule.demandedAfter === null ? { touched: null, doubts: [] } : checkStays(person.stays, rule.demandedAfter, context);
  if (touched?.length === 0) return doubts;
  const arrivedAtMs = arrivalMs(person.stays, context);
  if (arrivedAtMs === null) return doubts;
  const tested = person.certificates.some(({ result, sampledAtMs }) => result === "negative" && sampledAtMs !== null && sampledAtMs >= arrivedAtMs && sampledAtMs <= context.nowMs + clockToleranceMs);
  if (tested) return doubts;
  const values = { hours: String(rule.within.value) };
  const inTime = isBelow(context.nowMs - arrivedAtMs, borderMs(rule.within));
  return [inTime ? decided("test.after-arrival-due", rule.due, values) : decided("test.after-arrival-overdue", rule.overdue, values), ...doubts];
}
