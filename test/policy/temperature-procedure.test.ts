import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temperatureSources, type EarlierTemperature, type Evidence, type TemperatureReading, type TemperatureSource } from "../../shared/domain/evidence.ts";
import type { ReasonCode } from "../../shared/domain/reason.ts";
import { opensTheGate, type Verdict } from "../../shared/domain/verdict.ts";
import { plainVisit } from "../../shared/domain/visit.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { judge } from "../../shared/policy/judge.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { SecondReading, TemperatureRule } from "../../shared/policy/rules/temperature.ts";
import { contextAt } from "../support/entry-place.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const nowMs = Date.parse("2024-02-07T12:00:00+08:00");
const packs = readdirSync("shared/policy/packs").map((file) => policyPackFile(`shared/policy/packs/${file}`));
const theatre = policyPackFile("shared/policy/packs/theatre-75.json");

/** One reading decides; infrared is stricter and includes its number, contact is milder. */
const oneReading: TemperatureRule = {
  id: "temperature",
  kind: "temperature",
  references: ["test"],
  feverAbove: { value: 373, unit: "tenths-celsius", inclusive: false },
  tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive: false },
  plausibleTenthsC: { from: 300, to: 450 },
  feverAboveBySource: { infrared: { value: 370, unit: "tenths-celsius", inclusive: true }, contact: { value: 375, unit: "tenths-celsius", inclusive: false } },
  fever: { verdict: "refuse", obligations: ["report", "hold"] },
};

const tenMinutes: SecondReading = { restMin: { value: 10, unit: "minutes", inclusive: true }, otherInstrument: true };
const twoReadings: TemperatureRule = { ...oneReading, secondReading: tenMinutes };

/** Tenths of a degree, and the instrument. */
type Reading = readonly [tenthsC: number, source: TemperatureSource];

/** The same, and how many milliseconds ago. */
type Earlier = readonly [tenthsC: number, source: TemperatureSource, agoMs: number];

function readingOf([tenthsC, source]: Reading): TemperatureReading {
  return { tenthsC, source };
}

function earlierOf([tenthsC, source, agoMs]: Earlier): EarlierTemperature {
  return { tenthsC, source, atMs: nowMs - agoMs };
}

function findings(rule: TemperatureRule, reading: Reading | null, earlier: readonly Earlier[] = []) {
  const evidence: Evidence = {
    readings: [],
    temperature: reading === null ? null : readingOf(reading),
    earlierTemperatures: earlier.map(earlierOf),
    mask: true,
    partySize: 1,
    visit: plainVisit,
  };
  return evaluatePolicy(combinePacks("v", [{ ...theatre, rules: [rule] }], nowMs), evidence, contextAt(nowMs, null));
}

function codes(rule: TemperatureRule, reading: Reading | null, earlier: readonly Earlier[] = []): readonly ReasonCode[] {
  return findings(rule, reading, earlier).map(({ code }) => code);
}

describe("the border of each instrument, in tenths of a degree", () => {
  it.each<[TemperatureSource, number, ReasonCode[]]>([
    ["keypad", 372, []],
    ["keypad", 373, []],
    ["keypad", 374, ["temp.fever"]],
    ["bluetooth", 373, []],
    ["bluetooth", 374, ["temp.fever"]],
    ["serial", 373, []],
    ["serial", 374, ["temp.fever"]],
    ["infrared", 369, []],
    ["infrared", 370, ["temp.fever"]],
    ["infrared", 371, ["temp.fever"]],
    ["contact", 374, []],
    ["contact", 375, []],
    ["contact", 376, ["temp.fever"]],
  ])("%s %i", (source, tenthsC, expected) => {
    expect(codes(oneReading, [tenthsC, source])).toEqual(expected);
  });

  it("is named with the reading, as people say it", () => {
    expect(findings(oneReading, [370, "infrared"]).map(({ values }) => values)).toEqual([{ celsius: "37.0", limit: "37.0" }]);
    expect(findings(oneReading, [376, "contact"]).map(({ values }) => values)).toEqual([{ celsius: "37.6", limit: "37.5" }]);
    expect(findings(oneReading, [374, "keypad"]).map(({ values }) => values)).toEqual([{ celsius: "37.4", limit: "37.3" }]);
  });

  it("decides what the policy says of a fever", () => {
    expect(judge(findings(oneReading, [374, "keypad"]))).toEqual({ verdict: "refuse", obligations: ["report", "hold"] });
    expect(judge(findings(oneReading, [373, "keypad"]))).toEqual({ verdict: "admit", obligations: [] });
  });
});

describe("a reading that proves nothing", () => {
  it.each<[string, Reading | null, ReasonCode]>([
    ["nobody has measured", null, "temp.not-measured"],
    ["zero, which devices without a sensor send", [0, "serial"], "temp.not-measured"],
    ["-0.1 °C", [-1, "serial"], "temp.implausible"],
    ["0.1 °C", [1, "serial"], "temp.implausible"],
    ["29.9 °C", [299, "keypad"], "temp.implausible"],
    ["45.1 °C", [451, "keypad"], "temp.implausible"],
    ["no number", [Number.NaN, "keypad"], "temp.implausible"],
    ["30.0 °C", [300, "keypad"], "temp.too-low"],
    ["34.9 °C", [349, "keypad"], "temp.too-low"],
    ["34.9 °C with the stricter instrument", [349, "infrared"], "temp.too-low"],
  ])("%s: measure again, nobody is refused and nobody comes in", (_title, reading, code) => {
    const found = findings(twoReadings, reading);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(judge(found)).toEqual({ verdict: "recheck", obligations: [] });
  });

  it.each<[number, boolean, ReasonCode[]]>([
    [349, false, ["temp.too-low"]],
    [350, false, []],
    [350, true, ["temp.too-low"]],
    [351, true, []],
  ])("too low: %i tenths, the border itself too low: %s", (tenthsC, inclusive, expected) => {
    expect(codes({ ...oneReading, tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive } }, [tenthsC, "keypad"])).toEqual(expected);
  });

  it("the hottest that a body can be is a fever, not a broken instrument", () => {
    expect(codes(oneReading, [450, "keypad"])).toEqual(["temp.fever"]);
  });
});

describe("a first reading that is too high", () => {
  it("is no fever yet: rest, then measure again", () => {
    const found = findings(twoReadings, [374, "keypad"]);
    expect(found.map(({ code, severity, obligations, values }) => ({ code, severity, obligations, values }))).toEqual([
      { code: "temp.rest-first", severity: "recheck", obligations: [], values: { celsius: "37.4", limit: "37.3", minutes: "10" } },
    ]);
  });

  it.each<[string, Reading, Earlier[], ReasonCode[], Verdict]>([
    ["one millisecond before the rest is over", [380, "contact"], [[380, "infrared", 599_999]], ["temp.rest-first"], "recheck"],
    ["when the rest is over", [380, "contact"], [[380, "infrared", 600_000]], ["temp.fever"], "refuse"],
    ["one millisecond later", [380, "contact"], [[380, "infrared", 600_001]], ["temp.fever"], "refuse"],
    ["after the rest, with the same instrument", [380, "infrared"], [[380, "infrared", 600_000]], ["temp.same-instrument"], "recheck"],
    ["before the rest is over, with the same instrument", [380, "infrared"], [[380, "infrared", 599_999]], ["temp.rest-first"], "recheck"],
    ["after the rest, normal with another instrument", [375, "contact"], [[380, "infrared", 600_000]], [], "admit"],
    ["after the rest, too low with another instrument", [349, "contact"], [[380, "infrared", 600_000]], ["temp.too-low"], "recheck"],
    ["after the rest, not measured again", [0, "contact"], [[380, "infrared", 600_000]], ["temp.not-measured"], "recheck"],
    ["after the rest, an impossible reading", [451, "contact"], [[380, "infrared", 600_000]], ["temp.implausible"], "recheck"],
    ["after a first reading just at the border of its instrument", [376, "contact"], [[370, "infrared", 600_000]], ["temp.fever"], "refuse"],
    ["after a reading just below the border of its instrument, which is no first", [376, "contact"], [[369, "infrared", 600_000]], ["temp.rest-first"], "recheck"],
    ["after a reading at a border that does not include its number, which is no first", [370, "infrared"], [[375, "contact", 600_000]], ["temp.rest-first"], "recheck"],
    ["after an impossible reading, which is no first", [380, "contact"], [[451, "infrared", 600_000]], ["temp.rest-first"], "recheck"],
    ["after a reading that lies in the future, which is no first", [380, "contact"], [[380, "infrared", -1]], ["temp.rest-first"], "recheck"],
    ["the rest counts from the first that was too high, not from the last", [380, "contact"], [[380, "infrared", 600_000], [380, "contact", 1_000]], ["temp.fever"], "refuse"],
    ["with another instrument too early, then with the first again", [380, "infrared"], [[380, "infrared", 600_000], [380, "contact", 300_000]], ["temp.same-instrument"], "recheck"],
    ["confirmed once, going back to the first instrument undoes nothing", [380, "infrared"], [[380, "infrared", 900_000], [380, "contact", 300_000]], ["temp.fever"], "refuse"],
    ["confirmed one millisecond too early, going back to the first instrument", [380, "infrared"], [[380, "infrared", 900_000], [380, "contact", 300_001]], ["temp.same-instrument"], "recheck"],
  ])("second reading: %s", (_title, reading, earlier, expected, verdict) => {
    const found = findings(twoReadings, reading, earlier);
    expect(found.map(({ code }) => code)).toEqual(expected);
    expect(judge(found).verdict).toBe(verdict);
  });

  it.each<[number, ReasonCode[]]>([
    [599_999, ["temp.rest-first"]],
    [600_000, ["temp.rest-first"]],
    [600_001, ["temp.fever"]],
  ])("a rest of more than ten minutes, %i ms after the first", (agoMs, expected) => {
    const rule: TemperatureRule = { ...oneReading, secondReading: { restMin: { value: 10, unit: "minutes", inclusive: false }, otherInstrument: true } };
    expect(codes(rule, [380, "contact"], [[380, "infrared", agoMs]])).toEqual(expected);
  });

  it("may be confirmed by the same instrument where the policy does not ask for another", () => {
    const rule: TemperatureRule = { ...oneReading, secondReading: { ...tenMinutes, otherInstrument: false } };
    expect(codes(rule, [380, "infrared"], [[380, "infrared", 599_999]])).toEqual(["temp.rest-first"]);
    expect(codes(rule, [380, "infrared"], [[380, "infrared", 600_000]])).toEqual(["temp.fever"]);
  });

  it("is a fever at once where the policy asks for no second one", () => {
    expect(codes(oneReading, [380, "infrared"], [[380, "infrared", 1]])).toEqual(["temp.fever"]);
  });

  it("names the border of the instrument that confirmed it", () => {
    expect(findings(twoReadings, [376, "contact"], [[370, "infrared", 600_000]]).map(({ values }) => values)).toEqual([{ celsius: "37.6", limit: "37.5" }]);
  });
});

describe("whatever was measured before", () => {
  const anySource = fc.constantFrom(...temperatureSources);
  const anyEarlier = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), anySource, fc.integer({ min: -1_000, max: 1_800_000 })), { maxLength: 4 });

  it("nobody comes in with a reading above the border", () => {
    fc.assert(
      fc.property(fc.integer({ min: 376, max: 500 }), anySource, anyEarlier, (tenthsC, source, earlier) => {
        expect(opensTheGate(judge(findings(twoReadings, [tenthsC, source], earlier)).verdict)).toBe(false);
      }),
    );
  });

  it("nobody is refused on one reading alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 500 }), anySource, (tenthsC, source) => {
        expect(judge(findings(twoReadings, [tenthsC, source])).verdict).not.toBe("refuse");
      }),
    );
  });
});

const measured = packs.flatMap((pack) => pack.rules.flatMap((rule) => (rule.kind === "temperature" ? [[`${pack.id}/${rule.id}`, rule] as const] : [])));

describe("the packs that come with the product", () => {
  it("measure somewhere", () => {
    expect(measured.length).toBeGreaterThanOrEqual(2);
  });

  it.each(measured)("%s: 37.2 and 37.3 pass, 37.4 does not, whatever the instrument (C-18)", (_id, { appliesTo: _everybody, during: _always, ...rule }) => {
    for (const source of temperatureSources) {
      expect(codes(rule, [372, source])).toEqual([]);
      expect(codes(rule, [373, source])).toEqual([]);
      expect(codes(rule, [374, source])).toEqual([rule.secondReading === undefined ? "temp.fever" : "temp.rest-first"]);
    }
  });
});
