import { expect, it } from "vitest";
import { beijingDay, beijingDayStartMs, formatBeijingTime } from "../../shared/domain/beijing-time.ts";

it("begins at 16:00 UTC of the day before", () => {
  expect(beijingDay(Date.parse("2024-02-06T15:59:59.999Z"))).toBe(19_759);
  expect(beijingDay(Date.parse("2024-02-06T16:00:00.000Z"))).toBe(19_760);
  expect(beijingDayStartMs(19_760)).toBe(Date.parse("2024-02-07T00:00:00+08:00"));
});

it("numbers days before 1970 downwards", () => {
  expect(beijingDay(Date.parse("1970-01-01T00:00:00+08:00"))).toBe(0);
  expect(beijingDay(Date.parse("1969-12-31T23:59:59+08:00"))).toBe(-1);
});

it("is shown to the minute", () => {
  expect(formatBeijingTime(Date.parse("2022-07-13T16:00:00Z"))).toBe("2022-07-14 00:00");
});
