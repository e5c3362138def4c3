import { beijingDay } from "../domain/beijing-time.ts";
import { clockToleranceMs } from "../domain/clock-tolerance.ts";
import type { Person } from "./person.ts";
import type { SchemeTest } from "./rules/monitoring-scheme.ts";

interface SchemeDay {
  readonly person: Person;
  readonly startDay: number;
  readonly nowMs: number;
}

function firstDayOfTest({ day, fromDay }: SchemeTest): number {
  return fromDay ?? day;
}

/**
 * The tests whose day is over and for which there is no negative one. Each needs a test of its own; one that was taken late counts for any
 * before it, so that whoever has missed one can make up for it.
 */
export function missingTests(tests: readonly SchemeTest[], { person, startDay, nowMs }: SchemeDay): readonly SchemeTest[] {
  if (tests.length === 0) return tests;
  const negatives = person.certificates.flatMap(({ result, sampledAtMs }) => (result === "negative" && sampledAtMs !== null && sampledAtMs <= nowMs + clockToleranceMs ? [sampledAtMs] : []));
  const sampledDays = [...new Set(negatives)].toSorted((one, other) => one - other).map((sampledAtMs) => beijingDay(sampledAtMs) - startDay);
  const missing = new Set<SchemeTest>();
  for (const test of tests.toSorted((one, other) => firstDayOfTest(other) - firstDayOfTest(one))) {
    const latest = sampledDays.at(-1);
    if (latest !== undefined && latest >= firstDayOfTest(test)) sampledDays.pop();
    else missing.add(test);
  }
  const today = beijingDay(nowMs) - startDay;
  return tests.filter((test) => missing.has(test) && today > test.day);
}
