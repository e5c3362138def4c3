import { expect, test } from "vitest";
import { triedRecord } from "../../../../kiosk/policy/try/tried-record.ts";
import { plainVisitor, type TriedVisitor } from "../../../../kiosk/policy/try/try-fields.ts";

const nowMs = Date.parse("2022-03-15T10:00:00+08:00");

function read(change: Partial<TriedVisitor>) {
  return triedRecord({ ...plainVisitor, ...change }, nowMs);
}

test("a plain visitor is on no list and not monitored", () => {
  expect(read({})).toEqual({ faults: [], listed: [], monitoring: null });
});

test("each class is an entry from the beginning of its day on, which is the day that is tried unless said", () => {
  expect(read({ listed: ["close-contact", "recovered"], listedSince: "2022-03-10" }).listed).toEqual([
    { personClass: "close-contact", sinceMs: Date.parse("2022-03-10T00:00:00+08:00"), releasedAtMs: null },
    { personClass: "recovered", sinceMs: Date.parse("2022-03-10T00:00:00+08:00"), releasedAtMs: null },
  ]);
  expect(read({ listed: ["recovered"] }).listed).toMatchObject([{ sinceMs: Date.parse("2022-03-15T00:00:00+08:00") }]);
});

test("monitoring begins with its day, and ends with the day of release", () => {
  expect(read({ monitoring: "home-quarantine", monitoringSince: "2022-03-01" }).monitoring).toEqual({ kind: "monitoring", state: "home-quarantine", sinceMs: Date.parse("2022-03-01T00:00:00+08:00"), releasedAtMs: null });
  expect(read({ monitoring: "home-quarantine", monitoringSince: "2022-03-01", monitoringReleased: "2022-03-15" }).monitoring?.releasedAtMs).toBe(Date.parse("2022-03-15T00:00:00+08:00"));
});

test.each<{ change: Partial<TriedVisitor>; faults: readonly string[] }>([
  { change: { listed: ["recovered"], listedSince: "2022-03-15" }, faults: [] },
  { change: { listed: ["recovered"], listedSince: "2022-03-16" }, faults: ["listed-day"] },
  { change: { listed: [], listedSince: "2022-03-16" }, faults: [] },
  { change: { monitoring: "held", monitoringSince: "2022-03-15" }, faults: [] },
  { change: { monitoring: "held", monitoringSince: "2022-03-16" }, faults: ["monitoring-day"] },
  { change: { monitoring: "none", monitoringSince: "2022-03-16" }, faults: [] },
  { change: { monitoring: "held", monitoringSince: "2022-03-10", monitoringReleased: "2022-03-10" }, faults: [] },
  { change: { monitoring: "held", monitoringSince: "2022-03-10", monitoringReleased: "2022-03-09" }, faults: ["monitoring-day"] },
  { change: { monitoring: "held", monitoringSince: "2022-03-10", monitoringReleased: "2022-03-20" }, faults: [] },
])("$change: $faults", ({ change, faults }) => {
  expect(read(change).faults).toEqual(faults);
});
