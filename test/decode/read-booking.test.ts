import { describe, expect, it } from "vitest";
import { readPacked } from "./read-packed.ts";

const from = 1_648_742_400;
const to = from + 7_200;

const needed = [[1, "theatre"], [2, from], [3, to]] as const;

function read(...members: readonly (readonly [label: number, value: unknown])[]) {
  return readPacked(6, new Map<number, unknown>([...needed, ...members]));
}

describe("a booking", () => {
  it("says venue and time", () => {
    expect(read()).toEqual({ kind: "booking", venueId: "theatre", fromMs: 1_648_742_400_000, toMs: 1_648_749_600_000 });
  });

  it("may end in the second in which it begins, and not before", () => {
    expect(read([3, from])).toMatchObject({ fromMs: 1_648_742_400_000, toMs: 1_648_742_400_000 });
    expect(read([3, from - 1])).toBe("read.damaged");
  });

  it("is not supported with a member of a later format, such as one of a pass", () => {
    expect(read([4, 1])).toBe("read.unsupported");
  });

  it.each([1, 2, 3])("is damaged without the member %d", (missing) => {
    expect(readPacked(6, new Map<number, unknown>(needed.filter(([label]) => label !== missing)))).toBe("read.damaged");
  });

  it.each([
    ["an empty venue", 1, ""],
    ["a venue with a line break", 1, "a\nb"],
    ["a venue that is null", 1, null],
    ["a time with a fraction", 2, from + 0.5],
    ["an end that is null", 3, null],
  ])("is damaged by %s", (_, label, value) => {
    expect(read([label, value])).toBe("read.damaged");
  });

  it("is damaged as a list", () => {
    expect(readPacked(6, ["theatre", from, to])).toBe("read.damaged");
  });
});
