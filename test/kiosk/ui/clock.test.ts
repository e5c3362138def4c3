import { expect, test } from "vitest";
import { clockTime, clockTimeToSecond, recordTime, timeAgo } from "../../../kiosk/ui/clock.ts";

const atMs = Date.parse("2022-09-01T16:05:09Z");

test("shows Beijing time, wherever the browser is", () => {
  expect(clockTime(atMs, "en")).toBe("00:05");
  expect(clockTime(atMs, "zh-CN")).toBe("00:05");
  expect(clockTimeToSecond(atMs, "en")).toBe("00:05:09");
  expect(recordTime(atMs)).toBe("2022-09-02 00:05:09");
});

test.each([
  { elapsedMs: -5_000, ago: "0 sec. ago" },
  { elapsedMs: 59_999, ago: "59 sec. ago" },
  { elapsedMs: 60_000, ago: "1 min. ago" },
  { elapsedMs: 3_599_999, ago: "59 min. ago" },
  { elapsedMs: 3_600_000, ago: "1 hr. ago" },
])("$elapsedMs ms are $ago", ({ elapsedMs, ago }) => {
  expect(timeAgo(elapsedMs, "en")).toBe(ago);
});
