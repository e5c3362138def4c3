import { expect, test } from "vitest";
import { checkSharePercent } from "../../../kiosk/inspector/check-share.ts";

test.each([
  { done: 0, checks: 0, percent: null },
  { done: 0, checks: 1, percent: 0 },
  { done: 999, checks: 1_000, percent: 99 },
  { done: 1_000, checks: 1_000, percent: 100 },
  { done: 1, checks: 3, percent: 33 },
])("$done of $checks checks are $percent %", ({ done, checks, percent }) => {
  expect(checkSharePercent(done, checks)).toBe(percent);
});
