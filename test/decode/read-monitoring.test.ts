import { describe, expect, it } from "vitest";
import { readPacked } from "./read-packed.ts";

const since = 1_648_742_400;

function read(...members: readonly (readonly [label: number, value: unknown])[]) {
  return readPacked(4, new Map<number, unknown>([[1, 1], [2, since], ...members]));
}

describe("a monitoring code", () => {
  it("says state, beginning and release", () => {
    expect(read([1, 8], [3, since + 86_400])).toEqual({ kind: "monitoring", state: "home-health-monitoring", sinceMs: 1_648_742_400_000, releasedAtMs: 1_648_828_800_000 });
  });

  it("says that it lasts when it names no release", () => {
    expect(read()).toEqual({ kind: "monitoring", state: "central-quarantine", sinceMs: 1_648_742_400_000, releasedAtMs: null });
  });

  it.each([
    [1, "central-quarantine"],
    [2, "home-quarantine"],
    [3, "home-observation"],
    [4, "medical-observation"],
    [5, "temporary-isolation"],
    [6, "held"],
    [7, "closed-loop"],
    [8, "home-health-monitoring"],
    [9, "daily-health-monitoring"],
    [10, "self-health-monitoring"],
    [11, "follow-up"],
  ])("has for number %d the state %s", (number, state) => {
    expect(read([1, number])).toMatchObject({ state });
  });

  it.each([0, 12, -1, 1.5, 255])("is not supported with the state %d, rather than taken for a milder one", (number) => {
    expect(read([1, number])).toBe("read.unsupported");
  });

  it("is not supported with a member of a later format", () => {
    expect(read([4, 1])).toBe("read.unsupported");
  });

  it("may end in the second in which it begins, and not before", () => {
    expect(read([3, since])).toMatchObject({ sinceMs: 1_648_742_400_000, releasedAtMs: 1_648_742_400_000 });
    expect(read([3, since - 1])).toBe("read.damaged");
  });

  it.each([
    ["a state as text", 1, "held"],
    ["a state that is null", 1, null],
    ["a beginning as text", 2, "2022-04-01"],
    ["a beginning with a fraction", 2, since + 0.5],
    ["a beginning before 1970", 2, -1],
    ["a release that is null", 3, null],
    ["a release after the year 9999", 3, 253_402_300_800],
  ])("is damaged by %s", (_, label, value) => {
    expect(read([label, value])).toBe("read.damaged");
  });

  it.each([
    ["no state", new Map([[2, since]])],
    ["no beginning", new Map([[1, 1]])],
    ["nothing at all", new Map()],
    ["a list in the place of the map", [1, since]],
    ["a number in the place of the map", 1],
  ])("is damaged with %s", (_, body) => {
    expect(readPacked(4, body)).toBe("read.damaged");
  });
});
