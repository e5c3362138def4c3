import { describe, expect, it } from "vitest";
import { beijingDate, beijingDayStartMs } from "../../shared/domain/beijing-time.ts";
import type { BorderEntry, Stay } from "../../shared/domain/credential.ts";
import type { EvaluationContext, ListedPerson } from "../../shared/policy/evaluation-context.ts";
import type { SchemeTrigger } from "../../shared/policy/rules/monitoring-scheme.ts";
import { startOf } from "../../shared/policy/scheme-start.ts";
import { caseRisk } from "../support/case-lists.ts";
import { contextAt } from "../support/entry-place.ts";
import { personWith } from "../support/person-with.ts";

/** In Shanghai's Baoshan, on 20 February. */
const nowMs = Date.parse("2022-02-20T12:00:00+08:00");
const context = contextAt(nowMs, caseRisk(nowMs));

const highRiskCounty = "130102";
const cleanCounty = "140105";
const stayedInHighRisk: SchemeTrigger = { kind: "risk-stay", condition: { levels: ["high"], unit: "county", lookBack: { value: 19, unit: "days", inclusive: true } } };

function stay(divisionCode: string, lastDay: string): Stay {
  return { divisionCode, fromMs: Date.parse("2022-01-01T08:00:00+08:00"), toMs: Date.parse(`${lastDay}T18:00:00+08:00`) };
}

function startDate(trigger: SchemeTrigger, known: Parameters<typeof personWith>[0], at: EvaluationContext = context): string | null {
  const { startDay } = startOf(trigger, personWith(known), at);
  return startDay === null ? null : beijingDate(beijingDayStartMs(startDay));
}

describe("after a stay in a place at risk the clock starts on", () => {
  it.each<[string, readonly Stay[], string | null]>([
    ["the day of leaving", [stay(highRiskCounty, "2022-02-10")], "2022-02-10"],
    ["the day of leaving the last of two", [stay(highRiskCounty, "2022-02-10"), stay("110105", "2022-02-12"), stay(highRiskCounty, "2022-02-04")], "2022-02-12"],
    ["the day of leaving it, whatever came after", [stay(highRiskCounty, "2022-02-10"), stay(cleanCounty, "2022-02-15")], "2022-02-10"],
    ["today, when the stay is said to last", [stay(highRiskCounty, "2022-02-28")], "2022-02-20"],
    ["the last day that counts", [stay(highRiskCounty, "2022-02-01")], "2022-02-01"],
    ["no day, when it is too long ago", [stay(highRiskCounty, "2022-01-31")], null],
    ["no day, when it was elsewhere", [stay(cleanCounty, "2022-02-10")], null],
  ])("%s", (_day, stays, expected) => {
    expect(startDate(stayedInHighRisk, { stays })).toBe(expected);
  });

  it("no day that could be told without a list", () => {
    const start = startOf(stayedInHighRisk, personWith({ stays: [stay(highRiskCounty, "2022-02-10")] }), contextAt(nowMs, null));
    expect(start.startDay).toBe(null);
    expect(start.doubts.map(({ code }) => code)).toEqual(["area.no-list"]);
  });
});

describe("the day of arrival", () => {
  const fromArrival: SchemeTrigger = { ...stayedInHighRisk, clock: "arrival" };
  const soonAfter: SchemeTrigger = { ...stayedInHighRisk, arrivedWithin: { value: 14, unit: "days", inclusive: true } };
  const justBefore: SchemeTrigger = { ...stayedInHighRisk, arrivedWithin: { value: 14, unit: "days", inclusive: false } };

  it.each<[string, readonly Stay[], string | null]>([
    ["is that of leaving, when nothing lay between", [stay(highRiskCounty, "2022-02-10")], "2022-02-10"],
    ["is that of leaving the last place before the county", [stay(highRiskCounty, "2022-02-10"), stay(cleanCounty, "2022-02-13")], "2022-02-13"],
    ["is told by other counties of the city too", [stay(highRiskCounty, "2022-02-10"), stay("310115", "2022-02-14")], "2022-02-14"],
    ["is not told by stays in the county itself", [stay(highRiskCounty, "2022-02-10"), stay("310113", "2022-02-18")], "2022-02-10"],
    ["does not matter after a harmless stay", [stay(cleanCounty, "2022-02-13")], null],
  ])("%s", (_how, stays, expected) => {
    expect(startDate(fromArrival, { stays })).toBe(expected);
  });

  it.each<[string, readonly Stay[], string]>([
    ["arrival", [stay(highRiskCounty, "2022-02-10"), stay(cleanCounty, "2022-02-13")], "2022-02-13"],
    ["leaving, when nothing lay between", [stay(highRiskCounty, "2022-02-10")], "2022-02-10"],
    ["leaving, when the place at risk was in the county itself", [stay("310113", "2022-02-18"), stay(highRiskCounty, "2022-02-10")], "2022-02-10"],
  ])("is the first day on which the scheme can ask anything, even where the clock starts on leaving: %s", (_how, stays, expected) => {
    const { startDay, hereSinceDay } = startOf(stayedInHighRisk, personWith({ stays }), context);
    expect([startDay, hereSinceDay].map((day) => (day === null ? null : beijingDate(beijingDayStartMs(day))))).toEqual(["2022-02-10", expected]);
  });

  it.each<[SchemeTrigger, string, string | null]>([
    [soonAfter, "2022-02-16", "2022-02-02"],
    [soonAfter, "2022-02-17", null],
    [justBefore, "2022-02-15", "2022-02-02"],
    [justBefore, "2022-02-16", null],
  ])("decides who came too late to count: left on 2 February, %j, arrived on %s", (trigger, arrived, expected) => {
    expect(startDate(trigger, { stays: [stay(highRiskCounty, "2022-02-02"), stay(cleanCounty, arrived)] })).toBe(expected);
  });

  it.each<[string, string | null]>([
    ["2022-02-06", "2022-02-06"],
    ["2022-02-05", null],
  ])("starts a clock of its own for who comes from another province, for 14 days: %s", (lastDay, expected) => {
    const trigger: SchemeTrigger = { kind: "arrival", from: { scope: "other-province", lookBack: { value: 14, unit: "days", inclusive: true } } };
    expect(startDate(trigger, { stays: [stay(cleanCounty, lastDay), stay("310115", "2022-02-18")] })).toBe(expected);
  });
});

describe("an entry from abroad", () => {
  function entry(at: string, portDivisionCode = "140109"): BorderEntry {
    return { atMs: Date.parse(at), portDivisionCode };
  }
  const anywhere: SchemeTrigger = { kind: "border-entry", lookBack: { value: 14, unit: "days", inclusive: true } };
  const viaTaiyuan: SchemeTrigger = { ...anywhere, ports: ["1401"] };

  it.each<[string, SchemeTrigger, readonly BorderEntry[], string | null]>([
    ["on the last day that counts", anywhere, [entry("2022-02-06T00:00:00+08:00")], "2022-02-06"],
    ["too long ago", anywhere, [entry("2022-02-05T23:59:59+08:00")], null],
    ["twice: the later counts", anywhere, [entry("2022-02-10T08:00:00+08:00"), entry("2022-02-08T08:00:00+08:00")], "2022-02-10"],
    ["that lies in the future", anywhere, [entry("2022-02-20T12:00:01+08:00")], null],
    ["at the port that is meant", viaTaiyuan, [entry("2022-02-10T08:00:00+08:00")], "2022-02-10"],
    ["at another port", viaTaiyuan, [entry("2022-02-10T08:00:00+08:00", "310115")], null],
    ["at another port, and later", viaTaiyuan, [entry("2022-02-10T08:00:00+08:00"), entry("2022-02-12T08:00:00+08:00", "310115")], "2022-02-10"],
  ])("%s", (_when, trigger, borderEntries, expected) => {
    expect(startDate(trigger, { borderEntries })).toBe(expected);
  });
});

describe("a list of persons", () => {
  const listed: SchemeTrigger = { kind: "listed", personClasses: ["close-contact", "companion"] };

  function entry(personClass: string, since: string, released: string | null = null): ListedPerson {
    return { personClass, sinceMs: Date.parse(since), releasedAtMs: released === null ? null : Date.parse(released) };
  }

  it.each<[string, readonly ListedPerson[], string | null]>([
    ["with a class that is meant", [entry("close-contact", "2022-02-10T20:00:00+08:00")], "2022-02-10"],
    ["with another class that is meant", [entry("companion", "2022-02-10T20:00:00+08:00")], "2022-02-10"],
    ["with a class that is not", [entry("recovered", "2022-02-10T20:00:00+08:00")], null],
    ["from now on", [entry("companion", "2022-02-20T12:00:00+08:00")], "2022-02-20"],
    ["from a second later on", [entry("companion", "2022-02-20T12:00:01+08:00")], null],
    ["until now", [entry("companion", "2022-02-10T20:00:00+08:00", "2022-02-20T12:00:00+08:00")], null],
    ["until a second later", [entry("companion", "2022-02-10T20:00:00+08:00", "2022-02-20T12:00:01+08:00")], "2022-02-10"],
    ["twice: the later counts", [entry("companion", "2022-02-10T20:00:00+08:00"), entry("close-contact", "2022-02-12T20:00:00+08:00")], "2022-02-12"],
  ])("%s", (_how, entries, expected) => {
    expect(startDate(listed, {}, { ...context, listedAs: () => entries })).toBe(expected);
    expect(startDate(listed, { subjectKey: null }, { ...context, listedAs: () => entries })).toBe(null);
  });
});
