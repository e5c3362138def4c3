import { beijingDay } from "../domain/beijing-time.ts";
import type { Stay } from "../domain/credential.ts";
import { isBelow } from "./bound.ts";
import { checkStays } from "./check-stays.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { firstDayOf, recentStays } from "./look-back.ts";
import type { Person } from "./person.ts";
import type { Remark } from "./remark.ts";
import type { SchemeTrigger } from "./rules/monitoring-scheme.ts";
import { staysFrom } from "./stays-from.ts";

interface SchemeStart {
  /** The day on which the clock starts, as `beijingDay` numbers it; `null` for who is not under the scheme. */
  readonly startDay: number | null;
  /** The first day on which the scheme could ask anything here: what lies before is filled up, not made up for. */
  readonly hereSinceDay: number | null;
  readonly doubts: readonly Remark[];
}

function sinceDay(startDay: number | null): SchemeStart {
  return { startDay, hereSinceDay: startDay, doubts: [] };
}

type TriggerOf<Kind extends SchemeTrigger["kind"]> = Extract<SchemeTrigger, { readonly kind: Kind }>;

function latestDay(days: readonly number[]): number | null {
  return days.length === 0 ? null : Math.max(...days);
}

function dayOfLatest(instantsMs: readonly number[], nowMs: number): number | null {
  return latestDay(instantsMs.filter((atMs) => atMs <= nowMs).map(beijingDay));
}

/** Who stands at the gate has left, whatever end the stay is said to have. */
function leavingDay({ toMs }: Stay, nowMs: number): number {
  return beijingDay(Math.min(toMs, nowMs));
}

/** The day on which somebody came to the venue's county, as the end of the last stay outside it; `null` when none is known. */
function arrivalDay(stays: readonly Stay[], { nowMs, place }: EvaluationContext): number | null {
  return latestDay(staysFrom("other-county", stays, place).map((stay) => leavingDay(stay, nowMs)));
}

/** The clock starts with the last of the stays that count. */
function afterRiskStay({ condition, clock, arrivedWithin }: TriggerOf<"risk-stay">, stays: readonly Stay[], context: EvaluationContext): SchemeStart {
  const { touching, doubts } = checkStays(stays, condition, context);
  if (touching.length === 0) return { startDay: null, hereSinceDay: null, doubts };
  const left = touching.map((stay) => leavingDay(stay, context.nowMs));
  const arrived = arrivalDay(stays, context);
  const lastLeft = latestDay(arrivedWithin === undefined || arrived === null ? left : left.filter((day) => isBelow(arrived - day, arrivedWithin)));
  const hereSinceDay = lastLeft === null || arrived === null ? lastLeft : Math.max(lastLeft, arrived);
  return { startDay: clock === "arrival" ? hereSinceDay : lastLeft, hereSinceDay, doubts };
}

/** When the scheme began for this person: on leaving the place, on arrival, on entry from abroad, or when the authority's list says. */
export function startOf(trigger: SchemeTrigger, person: Person, context: EvaluationContext): SchemeStart {
  const { nowMs, place } = context;
  switch (trigger.kind) {
    case "risk-stay":
      return afterRiskStay(trigger, person.stays, context);
    case "arrival": {
      const recent = recentStays(staysFrom(trigger.from.scope, person.stays, place), trigger.from.lookBack, nowMs);
      return sinceDay(latestDay(recent.map((stay) => leavingDay(stay, nowMs))));
    }
    case "border-entry": {
      const firstDay = firstDayOf(trigger.lookBack, nowMs);
      const counting = person.borderEntries.filter(
        ({ atMs, portDivisionCode }) => beijingDay(atMs) >= firstDay && (trigger.ports?.some((port) => portDivisionCode.startsWith(port)) ?? true),
      );
      return sinceDay(dayOfLatest(counting.map(({ atMs }) => atMs), nowMs));
    }
    case "listed": {
      const entries = person.subjectKey === null ? [] : context.listedAs(person.subjectKey);
      const counting = entries.filter(({ personClass, releasedAtMs }) => trigger.personClasses.includes(personClass) && (releasedAtMs === null || releasedAtMs > nowMs));
      return sinceDay(dayOfLatest(counting.map(({ sinceMs }) => sinceMs), nowMs));
    }
  }
}
