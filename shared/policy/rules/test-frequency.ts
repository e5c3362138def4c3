import { beijingDay } from "../../domain/beijing-time.ts";
import { clockToleranceMs } from "../../domain/clock-tolerance.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import { firstDayOf } from "../look-back.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Bound, Outcome, RuleBase } from "../rule-parts.ts";

/** At least so many tests sampled within the window. */
export interface TestFrequencyRule extends RuleBase {
  readonly kind: "test-frequency";
  readonly testsMin: number;
  readonly window: Bound<"days">;
  readonly overdue: Outcome;
}

/** Days are calendar days in Beijing, counted back from today. */
export function testFrequency(rule: TestFrequencyRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const firstDay = firstDayOf(rule.window, context.nowMs);
  const sampledAt = new Set(person.certificates.flatMap(({ sampledAtMs }) => (sampledAtMs === null || sampledAtMs > context.nowMs + clockToleranceMs ? [] : [sampledAtMs])));
  const recent = [...sampledAt].filter((sampledAtMs) => beijingDay(sampledAtMs) >= firstDay);
  if (recent.length >= rule.testsMin) return [];
  return [decided("test.too-few", rule.overdue, { count: String(rule.testsMin), days: String(rule.window.value) })];
}
