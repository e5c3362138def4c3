import { describe, expect, it } from "vitest";
import { createRepeatGuard } from "../../../kiosk/scan/repeat-guard.ts";

describe("the guard against repeats", () => {
  it("reports a text the first time", () => {
    expect(createRepeatGuard().isNew("A", 0)).toBe(true);
  });

  it("keeps silent about a text that is held still, however long", () => {
    const guard = createRepeatGuard();
    const reports = Array.from({ length: 300 }, (_, frame) => guard.isNew("A", frame * 33));
    expect(reports.filter(Boolean)).toHaveLength(1);
  });

  it("keeps silent about a text that was gone for 1,999 ms", () => {
    const guard = createRepeatGuard();
    guard.isNew("A", 500);
    expect(guard.isNew("A", 2_499)).toBe(false);
  });

  it("reports a text again that was gone for 2,000 ms", () => {
    const guard = createRepeatGuard();
    guard.isNew("A", 500);
    expect(guard.isNew("A", 2_500)).toBe(true);
  });

  it("counts from the last sighting, not from the report", () => {
    const guard = createRepeatGuard();
    guard.isNew("A", 0);
    guard.isNew("A", 1_500);
    expect(guard.isNew("A", 3_499)).toBe(false);
    expect(guard.isNew("A", 5_499)).toBe(true);
  });

  it("reports another text at once", () => {
    const guard = createRepeatGuard();
    guard.isNew("A", 0);
    expect(guard.isNew("B", 1)).toBe(true);
  });

  it("reports two codes that are in view together once each", () => {
    const guard = createRepeatGuard();
    const reports = ["A", "B", "A", "B", "A"].map((text, index) => guard.isNew(text, index * 40));
    expect(reports).toEqual([true, true, false, false, false]);
  });
});
