import { describe, expect, test } from "vitest";
import { triedRisk } from "../../../../kiosk/policy/try/tried-risk.ts";
import type { JudgedStay } from "../../../../kiosk/policy/try/tried-stays.ts";
import type { DivisionUnit } from "../../../../shared/risk/risk-lookup.ts";
import { areaAt, gazetteerWith, readAreas } from "./gazetteer-fixture.ts";

const nowMs = Date.parse("2022-03-15T12:00:00+08:00");
const hourMs = 3_600_000;
const gazetteer = gazetteerWith({ areas: { "14": readAreas([areaAt("140105", "high"), areaAt("140106", "medium", { until: "2022-03-10T08:00:00+08:00" })]), "44": readAreas([]), "31": { kind: "no-list" } } });

function stay(divisionCode: string, level: JudgedStay["level"] = "listed"): JudgedStay {
  return { divisionCode, level, fromMs: nowMs, toMs: nowMs, place: { divisionCode, name: { "zh-CN": divisionCode, en: divisionCode } } };
}

function found(stays: readonly JudgedStay[], divisionCode: string, unit: DivisionUnit = "county", since = "2022-03-14T00:00:00+08:00") {
  const answer = triedRisk(stays, gazetteer, { atMs: nowMs, nowMs })?.find({ divisionCode, unit, levels: ["high", "medium", "low"], sinceMs: Date.parse(since) });
  return answer === undefined || !("areas" in answer) ? answer?.kind : [answer.kind, ...answer.areas.map(({ level }) => level)];
}

describe("a stay that is judged by the list", () => {
  test("is in an area that the list names, and around it in the same city", () => {
    const stays = [stay("140105"), stay("140107")];
    expect(found(stays, "140105")).toEqual(["at-risk", "high"]);
    expect(found(stays, "140107")).toBe("none");
    expect(found(stays, "140107", "city")).toEqual(["at-risk", "high"]);
  });

  test.each([
    { since: "2022-03-10T07:59:59+08:00", answer: ["at-risk", "medium"] },
    { since: "2022-03-10T08:00:00+08:00", answer: "none" },
  ])("in an area that an earlier list had, by a rule that looks back to $since: $answer", ({ since, answer }) => {
    expect(found([stay("140106")], "140106", "county", since)).toEqual(answer);
  });

  test("cannot be judged where there is no list, whatever is assumed of another", () => {
    expect(triedRisk([stay("310115"), stay("140105", "none")], gazetteer, { atMs: nowMs, nowMs })).toBeNull();
  });
});

describe("a stay of which something is assumed", () => {
  test("is judged by that alone, and others by the list", () => {
    const stays = [stay("140105", "none"), stay("440305", "high"), stay("140106")];
    expect(found(stays, "140105")).toBe("none");
    expect(found(stays, "440305")).toEqual(["at-risk", "high"]);
    expect(found(stays, "440306", "city")).toEqual(["at-risk", "high"]);
    expect(found(stays, "140106", "county", "2022-03-01T00:00:00+08:00")).toEqual(["at-risk", "medium"]);
  });

  test("of a whole city takes the place of what the list says inside it", () => {
    expect(found([stay("1401", "low")], "140105")).toEqual(["possibly", "low"]);
    expect(found([stay("1401", "low")], "1401", "city")).toEqual(["at-risk", "low"]);
  });

  test("needs no list", () => {
    expect(triedRisk([stay("310115", "medium")], gazetteer, { atMs: nowMs, nowMs })?.find({ divisionCode: "310115", unit: "county", levels: ["medium"], sinceMs: nowMs })).toMatchObject({ kind: "at-risk" });
  });
});

describe("the age of the list", () => {
  test("is the real one, today and on any other day", () => {
    expect(triedRisk([stay("140105")], gazetteer, { atMs: nowMs, nowMs })).toMatchObject({ version: "list-1", endUpdateTimeMs: nowMs - 4 * hourMs });
    expect(triedRisk([stay("140105")], gazetteer, { atMs: nowMs + 240 * hourMs, nowMs })).toMatchObject({ endUpdateTimeMs: nowMs + 236 * hourMs });
  });

  test("does not count where all is assumed", () => {
    expect(triedRisk([stay("140105", "high")], gazetteer, { atMs: nowMs, nowMs })).toMatchObject({ endUpdateTimeMs: nowMs });
    expect(triedRisk([], gazetteer, { atMs: nowMs, nowMs })).toMatchObject({ endUpdateTimeMs: nowMs });
  });
});
