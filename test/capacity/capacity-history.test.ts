import { describe, expect, it } from "vitest";
import { limitNow } from "../../shared/capacity/limit-now.ts";
import type { CapacitySetting } from "../../shared/domain/venue.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { CapacityRule } from "../../shared/policy/rules/capacity.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const given: CapacitySetting = { seats: 400, shareBasisPoints: null, persons: null };

function capacityRulesAt(names: readonly string[], instant: string): readonly CapacityRule[] {
  const packs = names.map((name) => policyPackFile(`shared/policy/packs/${name}.json`));
  const { rules } = combinePacks("history", packs, Date.parse(`${instant}+08:00`));
  return rules.flatMap(({ rule }) => (rule.kind === "capacity" ? [rule] : []));
}

/** How many of 400 seats may be taken at an instant in Beijing under these packs together; `null` when they set no number. */
function limitOf400(names: readonly string[], instant: string): number | null {
  const now = limitNow({ licence: { seats: null, persons: null }, setting: given, capacityRules: capacityRulesAt(names, instant) });
  if (now.kind === "seats-unknown") throw new Error("the seats are given");
  return now.limit;
}

/** The day before a border, the day itself, and the day after, each from its first to its last second. */
type Border = readonly [before: string, on: string, after: string, limitBefore: number | null, limitFrom: number | null];

function limitsAround([before, on, after]: Border, packs: readonly string[]): readonly (number | null)[] {
  return [before, on, after].flatMap((day) => ["00:00:00.000", "23:59:59.999"].map((time) => limitOf400(packs, `${day}T${time}`)));
}

function expectedAround([, , , limitBefore, limitFrom]: Border): readonly (number | null)[] {
  return [limitBefore, limitBefore, limitFrom, limitFrom, limitFrom, limitFrom];
}

describe("of 400 seats of a theatre", () => {
  it.each<Border>([
    ["2020-06-21", "2020-06-22", "2020-06-23", null, 120],
    ["2020-08-09", "2020-08-10", "2020-08-11", 120, 200],
    ["2020-09-17", "2020-09-18", "2020-09-19", 200, 300],
    ["2022-11-17", "2022-11-18", "2022-11-19", 300, null],
  ])("on %s, %s and %s", (...border) => {
    expect(limitsAround(border, ["capacity-theatre"])).toEqual(expectedAround(border));
  });
});

describe("of 400 seats of a cinema", () => {
  it.each<Border>([
    ["2020-07-19", "2020-07-20", "2020-07-21", null, 120],
    ["2020-08-13", "2020-08-14", "2020-08-15", 120, 200],
    ["2020-09-24", "2020-09-25", "2020-09-26", 200, 300],
  ])("on %s, %s and %s", (...border) => {
    expect(limitsAround(border, ["capacity-cinema"])).toEqual(expectedAround(border));
  });

  it.each<Border>([["2022-07-07", "2022-07-08", "2022-07-09", 300, 200]])("in Shanghai on %s, %s and %s, where the city's share is the smaller one", (...border) => {
    expect(limitsAround(border, ["capacity-cinema", "capacity-cinema-shanghai"])).toEqual(expectedAround(border));
  });

  it.each<Border>([["2021-08-06", "2021-08-07", "2021-08-08", 300, 200]])("in Yancheng on %s, %s and %s, where the city's share is the smaller one", (...border) => {
    expect(limitsAround(border, ["capacity-cinema", "capacity-yancheng"])).toEqual(expectedAround(border));
  });
});

describe("of a carrying capacity of 400 of a scenic area", () => {
  it.each<Border>([
    ["2020-04-12", "2020-04-13", "2020-04-14", null, 120],
    ["2020-07-13", "2020-07-14", "2020-07-15", 120, 200],
    ["2020-09-17", "2020-09-18", "2020-09-19", 200, 300],
  ])("on %s, %s and %s", (...border) => {
    expect(limitsAround(border, ["capacity-scenic"])).toEqual(expectedAround(border));
  });
});

describe("of 400 licensed places of an internet café or a KTV", () => {
  it.each<Border>([
    ["2020-05-12", "2020-05-13", "2020-05-14", null, 200],
    ["2020-06-21", "2020-06-22", "2020-06-23", 200, 200],
    ["2020-09-17", "2020-09-18", "2020-09-19", 200, 300],
  ])("on %s, %s and %s", (...border) => {
    expect(limitsAround(border, ["capacity-ktv-netbar"])).toEqual(expectedAround(border));
  });
});

it.each([
  ["2020-05-12T23:59:59", []],
  ["2020-05-13T00:00:00", ["edition-1-50"]],
  ["2020-06-21T23:59:59", ["edition-1-50"]],
  ["2020-06-22T00:00:00", ["edition-2-50"]],
  ["2020-09-17T23:59:59", ["edition-2-50"]],
  ["2020-09-18T00:00:00", ["edition-3-75"]],
])("one edition for internet cafés and KTV holds at a time: at %s %j", (instant, editions) => {
  expect(capacityRulesAt(["capacity-ktv-netbar"], instant).map(({ id }) => id)).toEqual(editions);
});

describe("of 400 places of a bath house in Yancheng", () => {
  it.each<Border>([["2021-08-06", "2021-08-07", "2021-08-08", null, 200]])("on %s, %s and %s", (...border) => {
    expect(limitsAround(border, ["capacity-yancheng"])).toEqual(expectedAround(border));
  });
});

it.each([
  ["capacity-theatre", "2022-12-31", null],
  ["capacity-cinema", "2022-12-31", 300],
  ["capacity-cinema-shanghai", "2022-12-31", 200],
  ["capacity-scenic", "2022-12-31", 300],
  ["capacity-ktv-netbar", "2022-12-31", 300],
  ["capacity-yancheng", "2022-12-31", 200],
])("%s knows no end: on %s the limit is %s", (name, day, limit) => {
  expect(limitOf400([name], `${day}T12:00:00`)).toBe(limit);
});

it.each(["capacity-theatre", "capacity-cinema", "capacity-cinema-shanghai", "capacity-scenic", "capacity-ktv-netbar", "capacity-yancheng"])(
  "%s never comes into force by itself, because no source says when it ended",
  (name) => {
    expect(policyPackFile(`shared/policy/packs/${name}.json`).effective.to).toBeNull();
  },
);
