import { describe, expect, it } from "vitest";
import { beijingDay } from "../../shared/domain/beijing-time.ts";
import type { TestCertificateClaims } from "../../shared/domain/credential.ts";
import type { SchemeTest } from "../../shared/policy/rules/monitoring-scheme.ts";
import { missingTests } from "../../shared/policy/scheme-tests.ts";
import { negativeAt, personWith } from "../support/person-with.ts";

const missing = { verdict: "recheck", obligations: [] } as const;
const startDay = beijingDay(Date.parse("2022-02-01T00:00:00+08:00"));
const onFirstAndFourteenth: readonly SchemeTest[] = [{ day: 1, fromDay: 0, missing }, { day: 14, missing }];
const twoInThreeDays: readonly SchemeTest[] = [{ day: 3, fromDay: 0, missing }, { day: 3, fromDay: 0, missing }];

function missingOn(day: string, tests: readonly SchemeTest[], certificates: readonly TestCertificateClaims[]): readonly number[] {
  return missingTests(tests, { person: personWith({ certificates }), startDay, nowMs: Date.parse(`2022-02-${day}T12:00:00+08:00`) }).map((test) => test.day);
}

describe("a test of a scheme", () => {
  it.each([
    ["02", []],
    ["03", [1]],
    ["15", [1]],
    ["16", [1, 14]],
  ])("is missing when its day is over: on 2022-02-%s", (day, expected) => {
    expect(missingOn(day, onFirstAndFourteenth, [])).toEqual(expected);
  });

  it.each([
    ["the day before the first", ["2022-01-31T23:59:59+08:00", "2022-02-15T08:00:00+08:00"], [1]],
    ["the first day that counts", ["2022-02-01T00:00:00+08:00", "2022-02-15T08:00:00+08:00"], []],
    ["the last day", ["2022-02-02T23:59:59+08:00", "2022-02-15T08:00:00+08:00"], []],
    ["too early for the second", ["2022-02-02T08:00:00+08:00", "2022-02-14T23:59:59+08:00"], [14]],
    ["both late", ["2022-02-16T08:00:00+08:00", "2022-02-16T09:00:00+08:00"], []],
    ["one late, which cannot stand for two", ["2022-02-16T08:00:00+08:00"], [1]],
  ])("sampled on %s", (_when, sampled, expected) => {
    expect(missingOn("17", onFirstAndFourteenth, sampled.map(negativeAt))).toEqual(expected);
  });

  it.each(["positive", "pending", "unknown"] as const)("does not count when it is %s", (result) => {
    expect(missingOn("03", onFirstAndFourteenth, [{ ...negativeAt("2022-02-02T08:00:00+08:00"), result }])).toEqual([1]);
  });

  it("does not count without the time of sampling, or from the future", () => {
    expect(missingOn("03", onFirstAndFourteenth, [{ ...negativeAt("2022-02-02T08:00:00+08:00"), sampledAtMs: null }])).toEqual([1]);
    expect(missingOn("03", onFirstAndFourteenth, [negativeAt("2022-02-03T12:02:01+08:00")])).toEqual([1]);
    expect(missingOn("03", onFirstAndFourteenth, [negativeAt("2022-02-03T12:02:00+08:00")])).toEqual([]);
  });

  it.each([
    ["none", [], [3, 3]],
    ["one", ["2022-02-03T08:00:00+08:00"], [3]],
    ["one, shown twice", ["2022-02-03T08:00:00+08:00", "2022-02-03T08:00:00+08:00"], [3]],
    ["two", ["2022-02-03T08:00:00+08:00", "2022-02-04T08:00:00+08:00"], []],
  ])("of which two are wanted needs two certificates: %s", (_how, sampled, expected) => {
    expect(missingOn("05", twoInThreeDays, sampled.map(negativeAt))).toEqual(expected);
  });
});
