import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventFilings, eventOrganisers, eventTypes, type EventPlan } from "../../shared/domain/event-plan.ts";
import { opensTheGate, type Verdict } from "../../shared/domain/verdict.ts";
import { evaluateEvent } from "../../shared/policy/evaluate-event.ts";
import { judge } from "../../shared/policy/judge.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { EventSizeRule } from "../../shared/policy/rules/event-size.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const nowMs = Date.parse("2022-02-10T08:00:00+08:00");
const packs = new Map(readdirSync("shared/policy/packs").toSorted().map((file) => [file.replace(/\.json$/, ""), policyPackFile(`shared/policy/packs/${file}`)]));

function packOf(id: string): PolicyPack {
  const pack = packs.get(id);
  if (pack === undefined) throw new Error(`there is no pack ${id}`);
  return pack;
}

function eventRulesOf({ rules }: PolicyPack): readonly EventSizeRule[] {
  return rules.flatMap((rule) => (rule.kind === "event-size" ? [rule] : []));
}

function hasBorder({ attendeesFrom, attendeesBelow, tablesFrom }: EventSizeRule): boolean {
  return attendeesFrom !== undefined || attendeesBelow !== undefined || tablesFrom !== undefined;
}

const withEventRules = [...packs.values()].filter((pack) => eventRulesOf(pack).length > 0);
const withNumbers = withEventRules.filter((pack) => eventRulesOf(pack).some(hasBorder)).map(({ id }) => id);
const withoutNumbers = withEventRules.filter((pack) => !eventRulesOf(pack).some(hasBorder)).map(({ id }) => id);

/** An ordinary meeting of a unit with nothing on file, unless it says otherwise, at a place that the first pack speaks of. */
function verdictUnder(ids: readonly string[], change: Partial<EventPlan>): Verdict {
  const plan: EventPlan = { type: "meeting", organiser: "unit", attendees: 1, tables: 0, large: false, filings: [], ...change };
  const combined = ids.map(packOf);
  const venueClasses = combined.flatMap((pack) => [...eventRulesOf(pack).flatMap(({ appliesTo }) => appliesTo?.venueClasses ?? []), ...(pack.scope.venueClasses ?? [])]);
  const venueClass = venueClasses[0] ?? "public.office";
  const place = { venueId: "venue", venueClass, divisionCode: "310113", setting: "urban" as const, zone: null };
  return judge(evaluateEvent(combinePacks("v", combined, nowMs), plan, place)).verdict;
}

it("the packs whose event rules have a border are those of the tables below", () => {
  expect(withNumbers).toEqual(["cn-ah-guangde-edu", "cn-hn-yueyang-gongtian", "cn-two-festivals", "cn-xj-yining", "cn-zj-qingliangfeng", "unit-plant-tong"]);
});

type Row = readonly [pack: string, title: string, plan: Partial<EventPlan>, below: Verdict, at: Verdict, above: Verdict];

describe("9, 10 and 11 people (C-22)", () => {
  it.each<Row>([
    ["cn-ah-guangde-edu", "a party of school staff", { type: "party", organiser: "school-staff" }, "admit", "refuse", "refuse"],
    ["cn-ah-guangde-edu", "a meal of school staff", { type: "household-meal", organiser: "school-staff" }, "admit", "refuse", "refuse"],
    ["cn-ah-guangde-edu", "a banquet of school staff", { type: "banquet", organiser: "school-staff" }, "admit", "admit", "admit"],
    ["cn-ah-guangde-edu", "a party of the school", { type: "party" }, "refuse", "refuse", "refuse"],
    ["cn-ah-guangde-edu", "a family's meal", { type: "household-meal", organiser: "individual" }, "admit", "admit", "admit"],
    ["cn-hn-yueyang-gongtian", "a family's meal", { type: "household-meal", organiser: "individual" }, "admit", "admit", "admit"],
    ["cn-two-festivals", "a family's meal", { type: "household-meal", organiser: "individual" }, "admit", "admit", "admit"],
    ["cn-xj-yining", "a family's meal", { type: "household-meal", organiser: "individual" }, "admit", "admit", "admit"],
    ["cn-zj-qingliangfeng", "a family's meal", { type: "household-meal", organiser: "individual" }, "admit", "admit", "admit"],
    ["unit-plant-tong", "a meeting without the routine measures", {}, "admit-with-condition", "admit-with-condition", "admit-with-condition"],
  ])("%s: %s", (pack, _title, plan, below, at, above) => {
    expect([9, 10, 11].map((attendees) => verdictUnder([pack], { ...plan, attendees }))).toEqual([below, at, above]);
  });

  it.each(withEventRules.map(({ id }) => id))("%s turns no family's meal away", (id) => {
    for (const attendees of [9, 10, 11]) expect(opensTheGate(verdictUnder([id], { type: "household-meal", organiser: "individual", attendees }))).toBe(true);
  });
});

describe("49, 50 and 51 people (C-20, C-21)", () => {
  it.each<Row>([
    ["cn-two-festivals", "a meeting with nothing on file", {}, "admit", "refuse", "refuse"],
    ["cn-two-festivals", "a meeting with a plan", { filings: ["control-plan"] }, "admit", "admit", "admit"],
    ["cn-xj-yining", "a meeting with nothing on file", {}, "admit", "admit", "refuse"],
    ["cn-xj-yining", "a meeting with a plan", { filings: ["control-plan"] }, "admit", "admit", "admit"],
    ["cn-xj-yining", "a wedding of an individual", { type: "wedding", organiser: "individual" }, "admit", "admit", "admit"],
    ["unit-plant-tong", "a meeting with nothing on file", {}, "admit-with-condition", "refuse", "refuse"],
    ["unit-plant-tong", "a meeting with the routine measures", { filings: ["routine-checklist"] }, "admit", "refuse", "refuse"],
    ["unit-plant-tong", "a meeting with a plan alone", { filings: ["routine-checklist", "control-plan"] }, "admit", "refuse", "refuse"],
    ["unit-plant-tong", "a meeting with plan and approval", { filings: ["routine-checklist", "control-plan", "authority-approval"] }, "admit", "admit", "admit"],
    ["cn-ah-guangde-edu", "a banquet of school staff", { type: "banquet", organiser: "school-staff" }, "admit", "admit", "refuse"],
    ["cn-ah-guangde-edu", "a wedding of school staff", { type: "wedding", organiser: "school-staff" }, "admit", "admit", "refuse"],
    ["cn-hn-yueyang-gongtian", "a meeting with nothing on file", {}, "admit", "admit", "admit"],
    ["cn-zj-qingliangfeng", "a meeting with nothing on file", {}, "admit", "admit", "admit"],
  ])("%s: %s", (pack, _title, plan, below, at, above) => {
    expect([49, 50, 51].map((attendees) => verdictUnder([pack], { ...plan, attendees }))).toEqual([below, at, above]);
  });

  it("where the nation and a county count differently, the stricter of the two decides", () => {
    const both = ["cn-two-festivals", "cn-xj-yining"];
    expect([49, 50, 51].map((attendees) => verdictUnder(both, { attendees }))).toEqual(["admit", "refuse", "refuse"]);
    expect([49, 50, 51].map((attendees) => verdictUnder(both, { attendees, filings: ["control-plan"] }))).toEqual(["admit", "admit", "admit"]);
  });

  it("a plan is enough for the nation, and not for a company that also wants an approval", () => {
    const both = ["cn-two-festivals", "unit-plant-tong"];
    expect([49, 50, 51].map((attendees) => verdictUnder(both, { attendees, filings: ["control-plan"] }))).toEqual(["admit-with-condition", "refuse", "refuse"]);
  });
});

describe("99, 100 and 101 people (C-20)", () => {
  it.each<Row>([
    ["unit-plant-tong", "a meeting with plan and approval", { filings: ["control-plan", "authority-approval"] }, "admit", "refuse", "refuse"],
    ["unit-plant-tong", "a meeting with everything on file", { filings: eventFilings }, "admit", "refuse", "refuse"],
    ["unit-plant-tong", "a sports day", { type: "sport" }, "admit", "refuse", "refuse"],
    ["unit-plant-tong", "a party for a reason", { type: "party", filings: ["necessity-reason"] }, "admit", "refuse", "refuse"],
    ["cn-two-festivals", "a meeting with a plan", { filings: ["control-plan"] }, "admit", "admit", "admit"],
    ["cn-xj-yining", "a meeting with a plan", { filings: ["control-plan"] }, "admit", "admit", "admit"],
    ["cn-zj-qingliangfeng", "a meeting with nothing on file", {}, "admit", "admit", "admit"],
    ["cn-hn-yueyang-gongtian", "a meeting with nothing on file", {}, "admit", "admit", "admit"],
    ["cn-ah-guangde-edu", "a meeting of the school", {}, "admit", "admit", "admit"],
  ])("%s: %s", (pack, _title, plan, below, at, above) => {
    expect([99, 100, 101].map((attendees) => verdictUnder([pack], { ...plan, attendees }))).toEqual([below, at, above]);
  });
});

describe("299, 300 and 301 people (C-20)", () => {
  it.each<Row>([
    ["cn-zj-qingliangfeng", "a meeting with nothing on file", {}, "admit", "refuse", "refuse"],
    ["cn-zj-qingliangfeng", "a meeting with everything on file", { filings: eventFilings }, "admit", "refuse", "refuse"],
    ["cn-zj-qingliangfeng", "a wedding that was filed", { type: "wedding", organiser: "individual", filings: ["headquarters-filing"] }, "admit", "refuse", "refuse"],
    ["cn-zj-qingliangfeng", "a wedding that was not filed", { type: "wedding", organiser: "individual" }, "refuse", "refuse", "refuse"],
    ["cn-two-festivals", "a meeting with a plan", { filings: ["control-plan"] }, "admit", "admit", "admit"],
    ["cn-xj-yining", "a meeting with a plan", { filings: ["control-plan"] }, "admit", "admit", "admit"],
    ["unit-plant-tong", "a meeting with everything on file", { filings: eventFilings }, "refuse", "refuse", "refuse"],
    ["cn-hn-yueyang-gongtian", "a meeting with nothing on file", {}, "admit", "admit", "admit"],
    ["cn-ah-guangde-edu", "a meeting of the school", {}, "admit", "admit", "admit"],
  ])("%s: %s", (pack, _title, plan, below, at, above) => {
    expect([299, 300, 301].map((attendees) => verdictUnder([pack], { ...plan, attendees }))).toEqual([below, at, above]);
  });
});

describe("4, 5 and 6 tables (C-23)", () => {
  it.each<Row>([
    ["cn-two-festivals", "an individual with nothing on file", { type: "banquet", organiser: "individual" }, "admit", "refuse", "refuse"],
    ["cn-two-festivals", "an individual who has filed", { type: "banquet", organiser: "individual", filings: ["committee-filing"] }, "admit", "admit", "admit"],
    ["cn-two-festivals", "a caterer without the routine measures", { type: "banquet", organiser: "caterer" }, "admit", "recheck", "recheck"],
    ["cn-two-festivals", "a caterer with the routine measures", { type: "banquet", organiser: "caterer", filings: ["routine-checklist"] }, "admit", "admit", "admit"],
    ["cn-two-festivals", "a unit, of whose tables the plan does not speak", { type: "banquet" }, "admit", "admit", "admit"],
    ["cn-hn-yueyang-gongtian", "an individual with nothing on file", { type: "banquet", organiser: "individual" }, "admit", "refuse", "refuse"],
    ["cn-hn-yueyang-gongtian", "an individual who has filed", { type: "banquet", organiser: "individual", filings: ["committee-filing"] }, "admit", "admit", "admit"],
    ["cn-hn-yueyang-gongtian", "a caterer, of whom the plan does not speak", { type: "banquet", organiser: "caterer" }, "admit", "admit", "admit"],
    ["cn-zj-qingliangfeng", "a wedding needs its filing however many tables", { type: "wedding", organiser: "individual" }, "refuse", "refuse", "refuse"],
    ["cn-zj-qingliangfeng", "a filed wedding", { type: "wedding", organiser: "individual", filings: ["headquarters-filing"] }, "admit", "admit", "admit"],
    ["cn-zj-qingliangfeng", "another banquet", { type: "banquet", organiser: "individual" }, "admit", "admit", "admit"],
    ["cn-xj-yining", "a banquet of a unit", { type: "banquet" }, "admit", "admit", "admit"],
    ["unit-plant-tong", "a banquet of the company", { type: "banquet" }, "admit", "admit", "admit"],
    ["cn-ah-guangde-edu", "a banquet of school staff", { type: "banquet", organiser: "school-staff" }, "admit", "admit", "admit"],
  ])("%s: %s", (pack, _title, plan, below, at, above) => {
    expect([4, 5, 6].map((tables) => verdictUnder([pack], { attendees: 40, ...plan, tables }))).toEqual([below, at, above]);
  });

  it("heads and tables are counted each for itself", () => {
    const banquet: Partial<EventPlan> = { type: "banquet", organiser: "individual" };
    expect(verdictUnder(["cn-two-festivals"], { ...banquet, attendees: 50, tables: 4, filings: ["committee-filing"] })).toBe("refuse");
    expect(verdictUnder(["cn-two-festivals"], { ...banquet, attendees: 49, tables: 5, filings: ["control-plan"] })).toBe("refuse");
    expect(verdictUnder(["cn-two-festivals"], { ...banquet, attendees: 50, tables: 5, filings: ["control-plan"] })).toBe("refuse");
    expect(verdictUnder(["cn-two-festivals"], { ...banquet, attendees: 50, tables: 5, filings: ["control-plan", "committee-filing"] })).toBe("admit");
    expect(verdictUnder(["cn-two-festivals"], { ...banquet, attendees: 49, tables: 4 })).toBe("admit");
  });
});

describe("sources that say large and give no number (C-20)", () => {
  it("are these", () => {
    expect(withoutNumbers).toEqual([
      "cn-city-social-control",
      "cn-fy-quanyang",
      "cn-hub-fever",
      "cn-prov-unnamed-culture",
      "cn-street-xueyuannan",
      "cn-two-festivals-border-town",
      "cn-wuhan-interim",
      "sector-kindergarten",
      "sector-school-basic",
    ]);
  });

  it.each(withoutNumbers)("%s answers alike whatever the size", (id) => {
    for (const type of eventTypes) {
      for (const organiser of eventOrganisers) {
        for (const large of [true, false]) {
          const answers = [9, 10, 11, 49, 50, 51, 99, 100, 101, 299, 300, 301].map((attendees) => verdictUnder([id], { type, organiser, large, attendees, tables: attendees }));
          expect(new Set(answers).size).toBe(1);
        }
      }
    }
  });

  it.each<[pack: string, title: string, plan: Partial<EventPlan>, ordinary: Verdict, large: Verdict]>([
    ["cn-city-social-control", "with nothing on file", { type: "assembly" }, "admit", "refuse"],
    ["cn-city-social-control", "with plan, code and guide", { type: "assembly", filings: ["control-plan", "event-code", "on-site-guide"] }, "admit", "admit"],
    ["cn-fy-quanyang", "a meeting without the routine measures", {}, "admit", "recheck"],
    ["cn-hub-fever", "without a reason", { type: "assembly" }, "admit", "refuse"],
    ["cn-prov-unnamed-culture", "a foreign show", { type: "foreign-show" }, "admit", "refuse"],
    ["cn-two-festivals-border-town", "without a reason", { type: "assembly" }, "admit", "admit-with-condition"],
    ["cn-wuhan-interim", "a sports event", { type: "sport" }, "admit", "refuse"],
    ["cn-wuhan-interim", "a wedding", { type: "wedding" }, "admit", "refuse"],
    ["cn-wuhan-interim", "a concert, however small", { type: "concert" }, "refuse", "refuse"],
    ["cn-hn-yueyang-gongtian", "a show", { type: "show" }, "admit", "refuse"],
    ["cn-hn-yueyang-gongtian", "a training", { type: "training" }, "admit", "refuse"],
    ["cn-street-xueyuannan", "board games in a compound, however few play", { type: "board-games" }, "refuse", "refuse"],
    ["sector-kindergarten", "an assembly", { type: "assembly" }, "admit", "refuse"],
    ["sector-school-basic", "an assembly", { type: "assembly" }, "admit", "refuse"],
  ])("%s: %s", (pack, _title, plan, ordinary, large) => {
    expect([false, true].map((isLarge) => verdictUnder([pack], { ...plan, large: isLarge }))).toEqual([ordinary, large]);
  });
});
