import { expect, test } from "vitest";
import { fullnessOf, isClosedByLimit } from "../../../kiosk/manager/fullness.ts";

test.each([
  { inside: 0, limit: 300, left: 300, fullness: { level: "room", percent: 0 } },
  { inside: 239, limit: 300, left: 61, fullness: { level: "room", percent: 79 } },
  { inside: 240, limit: 300, left: 60, fullness: { level: "busy", percent: 80 } },
  { inside: 284, limit: 300, left: 16, fullness: { level: "busy", percent: 94 } },
  { inside: 285, limit: 300, left: 15, fullness: { level: "nearly-full", percent: 95 } },
  { inside: 299, limit: 300, left: 1, fullness: { level: "nearly-full", percent: 99 } },
  { inside: 300, limit: 300, left: 0, fullness: { level: "full", percent: 100 } },
  { inside: 301, limit: 300, left: 0, fullness: { level: "over", percent: 100, personsOver: 1 } },
  { inside: 300, limit: 200, left: 0, fullness: { level: "over", percent: 150, personsOver: 100 } },
  { inside: 0, limit: 0, left: 0, fullness: { level: "closed", inside: 0 } },
  { inside: 6, limit: 0, left: 0, fullness: { level: "closed", inside: 6 } },
  { inside: 1, limit: 1, left: 0, fullness: { level: "full", percent: 100 } },
  { inside: 12, limit: null, left: null, fullness: { level: "no-limit" } },
])("$inside inside of $limit is $fullness.level", ({ inside, limit, left, fullness }) => {
  expect(fullnessOf({ inside, limit, left })).toEqual(fullness);
});

test("a venue whose last places are held for a cut-off gate is full", () => {
  expect(fullnessOf({ inside: 290, limit: 300, left: 0 })).toEqual({ level: "full", percent: 96 });
});

test.each([
  { level: "room", percent: 1, closed: false },
  { level: "nearly-full", percent: 99, closed: false },
  { level: "full", percent: 100, closed: true },
] as const)("nobody is let in at level $level: $closed", ({ level, percent, closed }) => {
  expect(isClosedByLimit({ level, percent })).toBe(closed);
});

test("nobody is let in over the limit or at a limit of 0, and everybody without one", () => {
  expect(isClosedByLimit({ level: "closed", inside: 0 })).toBe(true);
  expect(isClosedByLimit({ level: "over", percent: 120, personsOver: 20 })).toBe(true);
  expect(isClosedByLimit({ level: "no-limit" })).toBe(false);
});
