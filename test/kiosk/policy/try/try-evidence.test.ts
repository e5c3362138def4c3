import { describe, expect, test } from "vitest";
import { emptyGazetteer } from "../../../../kiosk/policy/try/gazetteer.ts";
import { triedEvidence, type TryMoment } from "../../../../kiosk/policy/try/try-evidence.ts";
import { plainVisitor, staysMax, type TriedVisitor, withoutStay, withStay, withStayAt } from "../../../../kiosk/policy/try/try-fields.ts";
import { gazetteerWith, readAreas } from "./gazetteer-fixture.ts";

const moment: TryMoment = { nowMs: Date.parse("2022-03-15T10:00:00+08:00"), venueId: "theatre", places: [{ divisionCode: "140105", name: { "zh-CN": "小店区", en: "Xiaodian" } }], gazetteer: emptyGazetteer };
const stay = { place: "小店区", level: "high", left: "2022-03-14" } as const;

function read(change: Partial<TriedVisitor>) {
  const reading = triedEvidence({ ...plainVisitor, ...change }, moment);
  if (reading.kind === "faulty") throw new Error(reading.faults.join());
  return reading;
}

function claimsOf(change: Partial<TriedVisitor>) {
  return read(change).evidence.readings.map((reading) => (reading.kind === "credential" ? reading.credential.claims : reading));
}

test("a plain visitor shows a fresh green code, a mask and 36.5", () => {
  const { evidence } = read({});
  expect(evidence).toMatchObject({ temperature: { tenthsC: 365, source: "infrared" }, mask: true, partySize: 1, visit: { role: "visitor", direction: "in", symptoms: [] } });
  expect(evidence.readings).toMatchObject([{ kind: "credential", credential: { issuedAtMs: moment.nowMs, claims: { kind: "health-code", status: "green" } } }]);
});

test.each([
  { code: "none" as const, shown: [], seen: null },
  { code: "red" as const, shown: [{ kind: "health-code", status: "red" }], seen: null },
  { code: "seen-yellow" as const, shown: [], seen: "yellow" },
])("code $code", ({ code, shown, seen }) => {
  expect(claimsOf({ code })).toEqual(shown);
  expect(read({ code }).evidence.visit.codeSeen).toBe(seen);
});

test("a code is as old as was said", () => {
  expect(read({ codeHoursOld: "24.5" }).evidence.readings).toMatchObject([{ credential: { issuedAtMs: Date.parse("2022-03-14T09:30:00+08:00") } }]);
});

describe("stays", () => {
  const noon = Date.parse("2022-03-14T12:00:00+08:00");
  const day = 86_400_000;

  test("without an itinerary code are ones that the visitor has told of", () => {
    expect(read({ stays: [stay] }).evidence.visit.declaredStays).toEqual([{ divisionCode: "140105", fromMs: noon - day, toMs: noon }]);
    expect(claimsOf({ stays: [stay] })).toHaveLength(1);
  });

  test("stand on the itinerary code when one is shown", () => {
    expect(claimsOf({ stays: [stay], itinerary: "starred" })[1]).toEqual({ kind: "itinerary", stays: [{ divisionCode: "140105", fromMs: noon - day, toMs: noon }], colour: null, starred: true, borderEntries: [] });
    expect(read({ stays: [stay], itinerary: "plain" }).evidence.visit.declaredStays).toEqual([]);
  });

  test("that ended today have ended by now", () => {
    expect(read({ stays: [{ ...stay, left: "2022-03-15" }] }).stays).toMatchObject([{ toMs: moment.nowMs }]);
  });

  test.each([
    { change: { place: "" }, fault: "stay-place" },
    { change: { left: "" }, fault: "stay-day" },
    { change: { left: "2022-03-16" }, fault: "stay-day" },
  ])("with $change are not judged", ({ change, fault }) => {
    expect(triedEvidence({ ...plainVisitor, stays: [{ ...stay, ...change }] }, moment)).toEqual({ kind: "faulty", faults: [fault] });
  });

  test.each([
    { title: "are judged once the list is read", areas: readAreas([]), faults: [] },
    { title: "are judged where there is no list", areas: { kind: "no-list" as const }, faults: [] },
    { title: "wait for the list", areas: { kind: "reading" as const }, faults: ["stay-list"] },
    { title: "need a level when the list cannot be read", areas: { kind: "failed" as const }, faults: ["stay-level"] },
  ])("that are judged by the list $title", ({ areas, faults }) => {
    const reading = triedEvidence({ ...plainVisitor, stays: [{ ...stay, level: "listed" }] }, { ...moment, gazetteer: gazetteerWith({ areas: { "14": areas } }) });
    expect(reading.kind === "faulty" ? reading.faults : []).toEqual(faults);
  });

  test("are added, changed and taken away one by one, up to a limit", () => {
    const two = withStay(withStay(plainVisitor, "2022-03-15"), "2022-03-15");
    expect(withStayAt(two, 1, { place: "14" }).stays).toEqual([
      { place: "", level: "listed", left: "2022-03-15" },
      { place: "14", level: "listed", left: "2022-03-15" },
    ]);
    expect(withoutStay(withStayAt(two, 1, { place: "14" }), 0).stays).toEqual([{ place: "14", level: "listed", left: "2022-03-15" }]);
    const full = Array.from({ length: staysMax }).reduce<TriedVisitor>((visitor) => withStay(visitor, "2022-03-15"), plainVisitor);
    expect(withStay(full, "2022-03-15")).toBe(full);
  });
});

describe("a test", () => {
  test("was reported when it was sampled, unless said", () => {
    expect(claimsOf({ test: "negative", sampledHoursAgo: "48" })[1]).toMatchObject({ result: "negative", sampledAtMs: Date.parse("2022-03-13T10:00:00+08:00"), reportedAtMs: Date.parse("2022-03-13T10:00:00+08:00") });
    expect(claimsOf({ test: "negative", sampledHoursAgo: "48", reportedHoursAgo: "36" })[1]).toMatchObject({ reportedAtMs: Date.parse("2022-03-13T22:00:00+08:00") });
  });

  test("needs a time only when there is one", () => {
    expect(triedEvidence({ ...plainVisitor, sampledHoursAgo: "" }, moment).kind).toBe("complete");
    expect(triedEvidence({ ...plainVisitor, test: "negative", sampledHoursAgo: "" }, moment)).toEqual({ kind: "faulty", faults: ["sampled", "reported"] });
    expect(triedEvidence({ ...plainVisitor, test: "negative", reportedHoursAgo: "x" }, moment)).toEqual({ kind: "faulty", faults: ["reported"] });
  });
});

describe("a temperature", () => {
  test.each([
    { typed: "37.3", reading: { tenthsC: 373, source: "infrared" } },
    { typed: "37。4", reading: { tenthsC: 374, source: "infrared" } },
    { typed: "37", reading: { tenthsC: 370, source: "infrared" } },
    { typed: "", reading: null },
    { typed: "100", reading: { tenthsC: 1_000, source: "infrared" } },
  ])("of $typed", ({ typed, reading }) => {
    expect(read({ temperature: typed }).evidence.temperature).toEqual(reading);
  });

  test.each(["hot", "37.25", "100.1", "-3"])("of %s is none", (temperature) => {
    expect(triedEvidence({ ...plainVisitor, temperature }, moment)).toEqual({ kind: "faulty", faults: ["temperature"] });
  });
});

test.each([
  { mask: "medical", worn: true, medical: true },
  { mask: "other", worn: true, medical: false },
  { mask: "none", worn: false, medical: false },
  { mask: "unseen", worn: null, medical: null },
] as const)("mask $mask", ({ mask, worn, medical }) => {
  const { evidence } = read({ mask });
  expect([evidence.mask, evidence.visit.medicalMask]).toEqual([worn, medical]);
});

test("a booking and a pass are of this venue, and good now", () => {
  const hour = 3_600_000;
  const now = { venueId: "theatre", fromMs: moment.nowMs - hour, toMs: moment.nowMs + hour };
  expect(claimsOf({ code: "none", booking: true, pass: true, role: "courier", groups: ["delivery"] })).toEqual([
    { kind: "booking", ...now },
    { kind: "pass", ...now, holder: "courier", approver: null, groups: ["delivery"], medicalCheckUntilMs: null, trainedUntilMs: null },
  ]);
});
