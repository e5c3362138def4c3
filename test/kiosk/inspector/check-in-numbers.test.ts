import { expect, test } from "vitest";
import { checkInNumbers } from "../../../kiosk/inspector/check-in-numbers.ts";

test("a check-in has the number of its own entry, not of those that name it later", () => {
  const rows = [
    { seq: 9, kind: "annulled", checkInId: "first" },
    { seq: 8, kind: "confirmed", checkInId: "first" },
    { seq: 7, kind: "exit", checkOutId: "gone" },
    { seq: 6, kind: "check-in", checkInId: "second" },
    { seq: 5, kind: "check-in", checkInId: "first" },
  ] as const;
  expect([...checkInNumbers(rows)]).toEqual([
    ["second", 6],
    ["first", 5],
  ]);
});
