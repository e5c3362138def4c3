import { expect, test } from "vitest";
import { minutesUntilFull } from "../../../kiosk/manager/time-until-full.ts";

const nowMs = Date.parse("2022-09-01T12:00:00Z");

function bucket(from: string, entered: number, exited: number) {
  return { from: `2022-09-01T${from}:00Z`, entered, exited, refused: 0, inside: 0 };
}

test("a venue that gains 30 in a quarter of an hour and has 60 places is full in half an hour", () => {
  const flow = { buckets: [bucket("11:45", 15, 5), bucket("11:50", 15, 5), bucket("11:55", 10, 0)] };
  expect(minutesUntilFull({ left: 60 }, flow, nowMs)).toBe(30);
});

test("what happened more than a quarter of an hour ago does not count", () => {
  const flow = { buckets: [bucket("11:40", 500, 0), bucket("11:45", 10, 0), bucket("11:50", 10, 0), bucket("11:55", 10, 0)] };
  expect(minutesUntilFull({ left: 60 }, flow, nowMs)).toBe(30);
});

test("a part of a minute counts as one", () => {
  expect(minutesUntilFull({ left: 1 }, { buckets: [bucket("11:45", 30, 0)] }, nowMs)).toBe(1);
});

test.each([
  { title: "more leave than come", left: 60, buckets: [bucket("11:45", 10, 20)] },
  { title: "as many leave as come", left: 60, buckets: [bucket("11:45", 10, 10)] },
  { title: "nothing is known of the last quarter of an hour", left: 60, buckets: [bucket("11:30", 10, 0)] },
  { title: "the only bucket has just begun", left: 60, buckets: [bucket("12:00", 10, 0)] },
  { title: "it is full already", left: 0, buckets: [bucket("11:45", 10, 0)] },
  { title: "there is no limit", left: null, buckets: [bucket("11:45", 10, 0)] },
])("there is no forecast when $title", ({ left, buckets }) => {
  expect(minutesUntilFull({ left }, { buckets }, nowMs)).toBe(null);
});

test("three hours can be forecast, and a minute more cannot", () => {
  const flow = { buckets: [bucket("11:45", 15, 0)] };
  expect(minutesUntilFull({ left: 180 }, flow, nowMs)).toBe(180);
  expect(minutesUntilFull({ left: 181 }, flow, nowMs)).toBe(null);
});
