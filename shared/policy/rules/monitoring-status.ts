import { beijingDate } from "../../domain/beijing-time.ts";
import type { MonitoringState } from "../../domain/credential.ts";
import type { Text } from "../../domain/reason.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";
import { reasonOfState } from "../state-reason.ts";

/** What follows from a state that the authority's record shows and that has not ended; a state that is not named says nothing. */
export interface MonitoringStatusRule extends RuleBase {
  readonly kind: "monitoring-status";
  readonly outcomes: Readonly<Partial<Record<MonitoringState, Outcome>>>;
}

const notKnown: Text = { "zh-CN": "解除之日", en: "release" };

/** A released person is free, whatever the days of a scheme would be. */
export function monitoringStatus(rule: MonitoringStatusRule, person: Person, context: EvaluationContext): readonly Remark[] {
  return person.monitoring.flatMap(({ state, releasedAtMs }) => {
    const outcome = rule.outcomes[state];
    const over = releasedAtMs !== null && releasedAtMs <= context.nowMs;
    return outcome === undefined || over ? [] : [decided(reasonOfState(state), outcome, { until: releasedAtMs === null ? notKnown : beijingDate(releasedAtMs) })];
  });
}
