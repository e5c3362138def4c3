import { beijingDayStartMs } from "../../domain/beijing-time.ts";
import type { TestCertificateClaims } from "../../domain/credential.ts";
import { personsOf } from "../person.ts";
import type { Rule } from "../policy-pack.ts";
import type { SchemeTest } from "../rules/monitoring-scheme.ts";
import { startOf } from "../scheme-start.ts";
import type { RuleOf } from "./by-kind.ts";
import { agesAround, daysAround } from "./borders.ts";
import { listedOptions } from "./code-options.ts";
import { doing, eachWithEach, plain, type MatterOptions, type Option } from "./option.ts";
import { negativeTest, testedOnly } from "./satisfy.ts";
import { situationOf } from "./sketch.ts";

const hourMs = 3_600_000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

function testOf(result: TestCertificateClaims["result"]): Option {
  return doing((sketch) => testedOnly(sketch, [{ ...negativeTest(sketch.nowMs - hourMs), result }]));
}

const noTest = doing((sketch) => testedOnly(sketch, []));

function testOfAge(ageMs: number): Option {
  return doing((sketch) => testedOnly(sketch, [negativeTest(sketch.nowMs - ageMs)]));
}

/** A certificate that lacks one of its times. */
const withoutTime: readonly Option[] = [
  doing((sketch) => testedOnly(sketch, [{ ...negativeTest(sketch.nowMs - hourMs), sampledAtMs: null }])),
  doing((sketch) => testedOnly(sketch, [{ ...negativeTest(sketch.nowMs - hourMs), reportedAtMs: null }])),
];

/** So many tests, a minute apart, the last one so long ago. */
function tests(count: number, ageMs: number): Option {
  return doing((sketch) => testedOnly(sketch, Array.from({ length: count }, (_, index) => negativeTest(sketch.nowMs - ageMs - index * minuteMs))));
}

function firstDayOf({ day, fromDay }: SchemeTest): number {
  return fromDay ?? day;
}

/** Negative tests at noon of these days of the scheme, and no others; `null` for one that was not done. */
function milestones(rule: RuleOf<"monitoring-scheme">, dayOf: (test: SchemeTest) => number | null): Option {
  return doing((sketch) => {
    const { evidence, context } = situationOf(sketch);
    const [startDay = null] = personsOf(evidence).map((person) => startOf(rule.trigger, person, context).startDay);
    const days = startDay === null ? [] : rule.tests.map(dayOf).filter((day) => day !== null).map((day) => startDay + day);
    return testedOnly(sketch, days.map((day) => negativeTest(beijingDayStartMs(day) + dayMs / 2)));
  });
}

function schemeOptions(rule: RuleOf<"monitoring-scheme">, peers: readonly Rule[]): readonly Option[] {
  const withoutTests = rule.tests.length === 0 ? [] : [noTest, ...rule.tests.flatMap((test) => [milestones(rule, (one) => (one === test ? null : firstDayOf(one))), milestones(rule, (one) => firstDayOf(one) - (one === test ? 1 : 0))])];
  if (rule.trigger.kind !== "listed") return withoutTests;
  return eachWithEach(listedOptions(rule.trigger.personClasses, daysAround([rule, ...peers])), [plain, ...withoutTests]);
}

/** Tests and the lack of them, on both sides of each border in time. */
export const testOptions = {
  "test-certificate": (rule, peers) => [noTest, ...agesAround([rule, ...peers]).map(testOfAge), testOf("pending"), testOf("positive"), testOf("unknown"), ...withoutTime],
  "arrival-test": (rule, peers) => [noTest, ...agesAround([rule, ...peers]).map(testOfAge)],
  "test-frequency": (rule, peers) => [noTest, tests(rule.testsMin - 1, hourMs), ...daysAround([rule, ...peers]).map((days) => tests(rule.testsMin, days * dayMs))],
  "monitoring-scheme": schemeOptions,
} satisfies Partial<MatterOptions>;
