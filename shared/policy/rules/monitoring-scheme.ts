import { beijingDate, beijingDay, beijingDayStartMs } from "../../domain/beijing-time.ts";
import type { MonitoringState } from "../../domain/credential.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Bound, Outcome, RuleBase, StayCondition } from "../rule-parts.ts";
import { phaseOfDay } from "../scheme-phase.ts";
import { startOf } from "../scheme-start.ts";
import { reasonOfState } from "../state-reason.ts";

/** What puts somebody under the scheme. */
export type SchemeTrigger =
  | { readonly kind: "risk-stay"; readonly condition: StayCondition }
  | { readonly kind: "border-entry"; readonly lookBack: Bound<"days"> }
  /** A class of the authority's personal lists; the clock starts when the entry says. */
  | { readonly kind: "listed"; readonly personClass: string };

/** Days that follow one another; `null` lets in without a word. */
export interface SchemePhase {
  readonly state: MonitoringState;
  readonly days: number;
  readonly outcome: Outcome | null;
}

/** A test that must have been sampled on or after this day of the scheme; day 1 is the first. */
export interface SchemeTest {
  readonly day: number;
  /** Missing when its day is over: what follows. */
  readonly missing: Outcome;
}

/**
 * Isolation and monitoring as a list of phases, never keyed on a label such as "14+7+7" (C-02, C-03). Only what is missing of
 * the days is served: the clock starts on the day of leaving, of entry, or of enrolment on a list.
 */
export interface MonitoringSchemeRule extends RuleBase {
  readonly kind: "monitoring-scheme";
  readonly label: string;
  readonly trigger: SchemeTrigger;
  readonly phases: readonly SchemePhase[];
  readonly tests: readonly SchemeTest[];
}

interface SchemeDay {
  readonly person: Person;
  readonly startDay: number;
  /** 0 on the day on which the clock starts. */
  readonly day: number;
}

/** A test of a day counts when it was sampled on that day or later; it is missing when that day is over. */
function missingTests(tests: readonly SchemeTest[], { person, startDay, day }: SchemeDay): readonly Remark[] {
  const sampledDays = person.certificates.flatMap(({ sampledAtMs }) => (sampledAtMs === null ? [] : [beijingDay(sampledAtMs) - startDay]));
  return tests.filter((test) => day > test.day && !sampledDays.some((sampled) => sampled >= test.day)).map((test) => decided("test.milestone-missing", test.missing, { day: String(test.day) }));
}

/** Where somebody stands in the scheme today, whatever it is called; who has served all its days hears nothing of it. */
export function monitoringScheme(rule: MonitoringSchemeRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const { startDay, doubts } = startOf(rule.trigger, person, context);
  if (startDay === null) return doubts;
  const day = beijingDay(context.nowMs) - startDay;
  const current = phaseOfDay(rule.phases, day);
  const phase = current === null || current.phase.outcome === null ? [] : [decided(reasonOfState(current.phase.state), current.phase.outcome, { until: beijingDate(beijingDayStartMs(startDay + current.lastDay)) })];
  return [...phase, ...missingTests(rule.tests, { person, startDay, day }), ...doubts];
}
