import { describe, expect, it } from "vitest";
import { readPacked } from "./read-packed.ts";

const from = 1_648_742_400;
const to = from + 86_400;

const needed = [[1, "theatre"], [2, from], [3, to], [4, 1]] as const;

function read(...members: readonly (readonly [label: number, value: unknown])[]) {
  return readPacked(5, new Map<number, unknown>([...needed, ...members]));
}

const plain = {
  kind: "pass",
  holder: "visitor",
  venueId: "theatre",
  fromMs: 1_648_742_400_000,
  toMs: 1_648_828_800_000,
  approver: null,
  groups: [],
  medicalCheckUntilMs: null,
  trainedUntilMs: null,
};

describe("a pass", () => {
  it("says holder, venue, time, approver, groups, medical check and training", () => {
    expect(read([4, 2], [5, "校办公室"], [6, [6, 1]], [7, to + 1], [8, to + 2])).toEqual({
      kind: "pass",
      holder: "staff",
      venueId: "theatre",
      fromMs: 1_648_742_400_000,
      toMs: 1_648_828_800_000,
      approver: "校办公室",
      groups: ["canteen", "imported-cold-chain"],
      medicalCheckUntilMs: 1_648_828_801_000,
      trainedUntilMs: 1_648_828_802_000,
    });
  });

  it("states nothing that it does not name", () => {
    expect(read()).toEqual(plain);
    expect(read([6, []])).toEqual(plain);
  });

  it.each([
    [1, "visitor"],
    [2, "staff"],
    [3, "student"],
    [4, "parent"],
    [5, "resident"],
    [6, "patient"],
    [7, "courier"],
    [8, "freight-driver"],
    [9, "exam-staff"],
  ])("has for holder %d the role %s", (number, holder) => {
    expect(read([4, number])).toEqual({ ...plain, holder });
  });

  it.each([0, 10, -1, 1.5])("is not supported with the holder %d, whose rules nobody knows", (number) => {
    expect(read([4, number])).toBe("read.unsupported");
  });

  it.each([
    [1, "imported-cold-chain"],
    [2, "port-cargo"],
    [3, "quarantine-site"],
    [4, "high-risk-post"],
    [5, "medium-risk-post"],
    [6, "canteen"],
    [7, "catering"],
    [8, "public-transport"],
    [9, "health-care"],
    [10, "delivery"],
    [11, "cross-border-driver"],
    [12, "lower-primary"],
    [13, "on-duty"],
  ])("has for number %d the group %s", (number, group) => {
    expect(read([6, [number]])).toEqual({ ...plain, groups: [group] });
  });

  it.each([0, 14, -1, 1.5])("is not supported with the group %d, rather than read without it", (number) => {
    expect(read([6, [number]])).toBe("read.unsupported");
    expect(read([6, [1, number]])).toBe("read.unsupported");
  });

  it("may name every group, and no more", () => {
    const all = Array.from({ length: 13 }, (_, index) => index + 1);
    expect(read([6, all])).toMatchObject({ kind: "pass" });
    expect(read([6, [...all, 14]])).toBe("read.too-large");
  });

  it("is not supported with a member of a later format, which might narrow it", () => {
    expect(read([9, "gate-north"])).toBe("read.unsupported");
    expect(read([0, 1])).toBe("read.unsupported");
  });

  it("may end in the second in which it begins, and not before", () => {
    expect(read([3, from])).toEqual({ ...plain, toMs: 1_648_742_400_000 });
    expect(read([3, from - 1])).toBe("read.damaged");
  });

  it.each([1, 2, 3, 4])("is damaged without the member %d", (missing) => {
    expect(readPacked(5, new Map<number, unknown>(needed.filter(([label]) => label !== missing)))).toBe("read.damaged");
  });

  it.each([
    ["an empty venue", 1, ""],
    ["a venue with a space", 1, "the atre"],
    ["a venue of 65 characters", 1, "x".repeat(65)],
    ["a venue that is a number", 1, 7],
    ["a time as text", 2, "now"],
    ["an end after the year 9999", 3, 253_402_300_800],
    ["a holder as text", 4, "staff"],
    ["a holder that is null", 4, null],
    ["an empty approver", 5, ""],
    ["an approver of 65 characters", 5, "x".repeat(65)],
    ["an approver that turns the line around", 5, "A\u202EB"],
    ["an approver that is null", 5, null],
    ["groups that are no list", 6, 1],
    ["groups that are null", 6, null],
    ["a group as text", 6, ["canteen"]],
    ["a group named twice", 6, [6, 6]],
    ["a medical check that is true", 7, true],
    ["a training before 1970", 8, -1],
  ])("is damaged by %s", (_, label, value) => {
    expect(read([label, value])).toBe("read.damaged");
  });

  it.each([
    ["a list", ["theatre", from, to, 1]],
    ["text", "theatre"],
  ])("is damaged as %s", (_, body) => {
    expect(readPacked(5, body)).toBe("read.damaged");
  });

  it("takes the largest names", () => {
    expect(read([1, "x".repeat(64)], [5, "校".repeat(64)])).toEqual({ ...plain, venueId: "x".repeat(64), approver: "校".repeat(64) });
  });
});
