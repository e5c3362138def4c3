import { beijingDay } from "../domain/beijing-time.ts";
import type { Stay } from "../domain/credential.ts";
import { checkStays } from "./check-stays.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import type { Person } from "./person.ts";
import type { Remark } from "./remark.ts";
import type { SchemeTrigger } from "./rules/monitoring-scheme.ts";
import { firstDayOf } from "./look-back.ts";

interface SchemeStart {
  /** The day on which the clock starts, as `beijingDay` numbers it; `null` for who is not under the scheme. */
  readonly startDay: number | null;
  readonly doubts: readonly Remark[];
}

function lastDay(instantsMs: readonly number[], nowMs: number): number | null {
  const days = instantsMs.filter((atMs) => atMs <= nowMs).map(beijingDay);
  return days.length === 0 ? null : Math.max(...days);
}

/** The stays that count for the trigger, one by one, so that the clock starts with the day of leaving the last of them. */
function leavingDays(stays: readonly Stay[], trigger: Extract<SchemeTrigger, { kind: "risk-stay" }>, context: EvaluationContext): SchemeStart {
  const checked = stays.map((stay) => ({ stay, ...checkStays([stay], trigger.condition, context) }));
  const touched = checked.filter(({ touched: areas }) => areas.length > 0).map(({ stay }) => Math.min(stay.toMs, context.nowMs));
  return { startDay: lastDay(touched, context.nowMs), doubts: checked.flatMap(({ doubts }) => doubts) };
}

/** When the scheme began for this person: on leaving the place, on entry from abroad, or when the authority's list says. */
export function startOf(trigger: SchemeTrigger, person: Person, context: EvaluationContext): SchemeStart {
  const { nowMs } = context;
  switch (trigger.kind) {
    case "risk-stay":
      return leavingDays(person.stays, trigger, context);
    case "border-entry": {
      const firstDay = firstDayOf(trigger.lookBack, nowMs);
      const entries = person.borderEntries.map(({ atMs }) => atMs).filter((atMs) => beijingDay(atMs) >= firstDay);
      return { startDay: lastDay(entries, nowMs), doubts: [] };
    }
    case "listed": {
      const entries = person.subjectKey === null ? [] : context.listedAs(person.subjectKey);
      const counting = entries.filter(({ personClass, releasedAtMs }) => personClass === trigger.personClass && (releasedAtMs === null || releasedAtMs > nowMs));
      return { startDay: lastDay(counting.map(({ sinceMs }) => sinceMs), nowMs), doubts: [] };
    }
  }
}
