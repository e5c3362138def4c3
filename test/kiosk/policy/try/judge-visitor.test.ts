import { expect, test } from "vitest";
import { knownPlaces } from "../../../../kiosk/policy/try/known-places.ts";
import { judgeVisitor } from "../../../../kiosk/policy/try/judge-visitor.ts";
import { triedRisk } from "../../../../kiosk/policy/try/tried-risk.ts";
import { triedEvidence } from "../../../../kiosk/policy/try/try-evidence.ts";
import { plainVisitor, type TriedVisitor } from "../../../../kiosk/policy/try/try-fields.ts";
import { theatrePlace } from "../../../support/entry-place.ts";
import { policyPackFile } from "../../../support/policy-pack-file.ts";
import { areaAt, gazetteerWith, readAreas } from "./gazetteer-fixture.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
const nowMs = Date.parse("2024-02-07T12:00:00+08:00");
const places = knownPlaces(theatrePlace.divisionCode, [theatre]);
const gazetteer = gazetteerWith({ areas: { "32": readAreas([areaAt("320505", "high")], "2024-02-07T08:00:00+08:00"), "44": { kind: "no-list" } } });

function judged(change: Partial<TriedVisitor>) {
  const reading = triedEvidence({ ...plainVisitor, ...change }, { nowMs, venueId: theatrePlace.venueId, places, gazetteer });
  if (reading.kind === "faulty") throw new Error(reading.faults.join());
  const risk = triedRisk(reading.stays, gazetteer, { atMs: nowMs, nowMs });
  return judgeVisitor(reading, { version: theatre.id, packs: [theatre], place: theatrePlace, risk, nowMs });
}

test("a plain visitor gets in", () => {
  expect(judged({})).toMatchObject({ verdict: "admit", findings: [], ways: [] });
});

test.each([
  { level: "high", left: "2024-01-24", verdict: "refuse", codes: ["area.high-risk", "test.required"] },
  { level: "high", left: "2024-01-23", verdict: "admit", codes: [] },
  { level: "none", left: "2024-01-24", verdict: "admit", codes: [] },
] as const)("a stay until $left in a place that the list calls $level: $verdict", ({ level, left, verdict, codes }) => {
  const { verdict: said, findings } = judged({ stays: [{ place: "310115", level, left }] });
  expect([said, findings.map(({ code }) => code)]).toEqual([verdict, codes]);
});

test.each([
  { place: "320505", verdict: "refuse", codes: ["area.high-risk", "test.required"] },
  { place: "320506", verdict: "recheck", codes: ["test.required"] },
  { place: "320102", verdict: "admit", codes: [] },
  { place: "440305", verdict: "cannot-check", codes: ["area.no-list"] },
])("a stay in $place is judged by what the list says of it: $verdict", ({ place, verdict, codes }) => {
  const { verdict: said, findings } = judged({ stays: [{ place, level: "listed", left: "2024-02-06" }] });
  expect([said, [...new Set(findings.map(({ code }) => code))]]).toEqual([verdict, codes]);
});

test("what is said of one place is not said of another", () => {
  const { findings } = judged({ stays: [{ place: "310115", level: "medium", left: "2024-02-06" }, { place: "440305", level: "none", left: "2024-02-01" }] });
  expect(findings.map(({ code, text }) => [code, text.en])).toEqual([
    ["area.medium-risk", "Stayed within 14 days in a region with medium-risk areas: 310115"],
    ["test.required", "The itinerary touches a region with risk areas (310115): a negative test within 48 hours is needed"],
  ]);
});

test("says how old a code may be in the language of the page", () => {
  expect(judged({ codeHoursOld: "24.1" }).findings.map(({ text }) => text)).toEqual([{ "zh-CN": "此码签发已超过24小时，可能是截图", en: "This code is older than 24 h; it may be a screenshot" }]);
});

test("tells the shortest way to a yes", () => {
  expect(judged({ mask: "none" }).ways.map(({ verdict, changes }) => [verdict, changes.map(({ kind }) => kind)])).toEqual([["admit", ["mask"]]]);
});
