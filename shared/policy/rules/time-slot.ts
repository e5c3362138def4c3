import { formatBeijingTime } from "../../domain/beijing-time.ts";
import type { BookingClaims } from "../../domain/credential.ts";
import { borderMs, isBelow } from "../bound.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Bound, Outcome, RuleBase } from "../rule-parts.ts";

/** Who has a booking for this venue comes in its slot; who has none is a matter for `access`. */
export interface TimeSlotRule extends RuleBase {
  readonly kind: "time-slot";
  /** Before and after the slot. */
  readonly grace: Bound<"minutes">;
  readonly outside: Outcome;
}

/** One booking in whose slot now lies is enough. */
export function timeSlot(rule: TimeSlotRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const here = person.bookings.filter(({ venueId }) => venueId === context.place.venueId);
  const border = borderMs(rule.grace);
  const isNow = ({ fromMs, toMs }: BookingClaims): boolean => isBelow(fromMs - context.nowMs, border) && isBelow(context.nowMs - toMs, border);
  const [first] = here;
  if (first === undefined || here.some(isNow)) return [];
  return [decided("rule.slot", rule.outside, { from: formatBeijingTime(first.fromMs), to: formatBeijingTime(first.toMs) })];
}
