import { beijingDate, beijingDay, beijingDayStartMs } from "../../domain/beijing-time.ts";
import type { MonitoringState } from "../../domain/credential.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Bound, Origin, Outcome, RuleBase, StayCondition } from "../rule-parts.ts";
import { phaseOfDay } from "../scheme-phase.ts";
import { startOf } from "../scheme-start.ts";
import { missingTests } from "../scheme-tests.ts";
import { reasonOfState } from "../state-reason.ts";

/** What puts somebody under the scheme, and what its clock starts with (C-10). */
export type SchemeTrigger =
  | {
      readonly kind: "risk-stay";
      readonly condition: StayCondition;
      /** The day of leaving the place, unless it is that of arrival in the venue's county. */
      readonly clock?: "leaving" | "arrival" | undefined;
      /** Only for who arrived in the venue's county so soon after leaving. */
      readonly arrivedWithin?: Bound<"days"> | undefined;
    }
  /** The clock starts on leaving the last such place. */
  | { readonly kind: "arrival"; readonly from: Origin }
  /** `ports`: only entries there, as division codes; without it, everywhere. */
  | { readonly kind: "border-entry"; readonly lookBack: Bound<"days">; readonly ports?: readonly string[] | undefined }
  /** Any of these classes of the authority's personal lists; the clock starts when the entry says. */
  | { readonly kind: "listed"; readonly personClasses: readonly string[] };

/** Days that follow one another; `null` lets in without a word. */
export interface SchemePhase {
  readonly state: MonitoringState;
  readonly days: number;
  readonly outcome: Outcome | null;
}

/** A negative test that is due on a day of the scheme; day 0 is that on which the clock starts. */
export interface SchemeTest {
  readonly day: number;
  /** Sampled on this day or later; without it, on `day` or later. */
  readonly fromDay?: number | undefined;
  /** Missing when its day is over: what follows. */
  readonly missing: Outcome;
}

/**
 * Isolation and monitoring as a list of phases, never keyed on a label such as "14+7+7" (C-02, C-03). Only what is missing of
 * the days is served: the clock starts on the day of leaving, of arrival, of entry, or of enrolment on a list.
 */
export interface MonitoringSchemeRule extends RuleBase {
  readonly kind: "monitoring-scheme";
  readonly label: string;
  readonly trigger: SchemeTrigger;
  readonly phases: readonly SchemePhase[];
  readonly tests: readonly SchemeTest[];
}

/** Where somebody stands in the scheme today, whatever it is called; who has served all its days hears nothing of it. */
export function monitoringScheme(rule: MonitoringSchemeRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const { startDay, hereSinceDay, doubts } = startOf(rule.trigger, person, context);
  if (startDay === null || hereSinceDay === null) return doubts;
  const day = beijingDay(context.nowMs) - startDay;
  const current = phaseOfDay(rule.phases, day);
  const phase = current === null || current.phase.outcome === null ? [] : [decided(reasonOfState(current.phase.state), current.phase.outcome, { until: beijingDate(beijingDayStartMs(startDay + current.lastDay)) })];
  const wanted = rule.tests.filter((test) => startDay + test.day >= hereSinceDay);
  const missing = missingTests(wanted, { person, startDay, nowMs: context.nowMs });
  return [...phase, ...missing.map((test) => decided("test.milestone-missing", test.missing, { day: String(test.day) })), ...doubts];
}
