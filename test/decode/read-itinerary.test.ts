import { describe, expect, it } from "vitest";
import { readPacked } from "./read-packed.ts";

const from = 1_648_742_400;
const to = 1_649_174_399;
const stay = [110_105, from, to];

function read(...members: readonly (readonly [label: number, value: unknown])[]) {
  return readPacked(2, new Map<number, unknown>([[1, []], ...members]));
}

const plain = { kind: "itinerary", stays: [], colour: null, starred: false, borderEntries: [] };

describe("an itinerary", () => {
  it("says stays, colour, star and border entries", () => {
    const body = new Map<number, unknown>([[1, [stay, [31, to, to]]], [2, 3], [3, true], [4, [[310_115, from], [44, to]]]]);
    expect(readPacked(2, body)).toEqual({
      kind: "itinerary",
      stays: [
        { divisionCode: "110105", fromMs: 1_648_742_400_000, toMs: 1_649_174_399_000 },
        { divisionCode: "31", fromMs: 1_649_174_399_000, toMs: 1_649_174_399_000 },
      ],
      colour: "orange",
      starred: true,
      borderEntries: [
        { atMs: 1_648_742_400_000, portDivisionCode: "310115" },
        { atMs: 1_649_174_399_000, portDivisionCode: "44" },
      ],
    });
  });

  it("has neither colour nor star nor border entries when it does not say so", () => {
    expect(read()).toEqual(plain);
    expect(read([3, false], [4, []])).toEqual(plain);
  });

  it("is read in the earlier form, a list of stays alone", () => {
    expect(readPacked(2, [])).toEqual(plain);
    expect(readPacked(2, [stay])).toEqual({ ...plain, stays: [{ divisionCode: "110105", fromMs: 1_648_742_400_000, toMs: 1_649_174_399_000 }] });
  });

  it.each([
    [0, "unknown"],
    [1, "green"],
    [2, "yellow"],
    [3, "orange"],
    [4, "red"],
    [5, "unknown"],
    [-1, "unknown"],
    [1.5, "unknown"],
  ])("has for colour %d the colour %s", (number, colour) => {
    expect(read([2, number])).toEqual({ ...plain, colour });
  });

  it.each([2, 4, 6, 9])("takes a port of %d digits", (digits) => {
    const code = "310115001".slice(0, digits);
    expect(read([4, [[Number(code), from]]])).toEqual({ ...plain, borderEntries: [{ atMs: 1_648_742_400_000, portDivisionCode: code }] });
  });

  it("has a hundred stays at most", () => {
    expect(read([1, Array.from({ length: 100 }, () => stay)])).toMatchObject({ kind: "itinerary" });
    expect(read([1, Array.from({ length: 101 }, () => stay)])).toBe("read.too-large");
  });

  it("has twenty border entries at most", () => {
    expect(read([4, Array.from({ length: 20 }, () => [310_115, from])])).toMatchObject({ kind: "itinerary" });
    expect(read([4, Array.from({ length: 21 }, () => [310_115, from])])).toBe("read.too-large");
  });

  it("is not supported with a member of a later format, which might be a warning", () => {
    expect(read([5, 1])).toBe("read.unsupported");
    expect(read([0, 1])).toBe("read.unsupported");
  });

  it.each([
    ["a map without stays", new Map([[2, 1]])],
    ["an empty map", new Map()],
    ["text", "110105"],
    ["bytes", Uint8Array.of(1)],
    ["null", null],
  ])("is damaged as %s", (_, body) => {
    expect(readPacked(2, body)).toBe("read.damaged");
  });

  it.each([
    ["stays that are no list", 1, 1],
    ["a stay that ends before it begins", 1, [[110_105, to, from]]],
    ["a stay that is a map", 1, [new Map([[1, 110_105]])]],
    ["a colour as text", 2, "green"],
    ["a colour that is true", 2, true],
    ["a colour that is null", 2, null],
    ["a star as number", 3, 1],
    ["a star that is null", 3, null],
    ["border entries that are no list", 4, 1],
    ["border entries that are null", 4, null],
    ["a border entry that is no list", 4, [310_115]],
    ["a border entry without a time", 4, [[310_115]]],
    ["a border entry with an end", 4, [[310_115, from, to]]],
    ["a border entry with the time first", 4, [[from, 310_115]]],
    ["a port of three digits", 4, [[310, from]]],
    ["a port as text", 4, [["310115", from]]],
    ["a border entry at half a second", 4, [[310_115, from + 0.5]]],
    ["a border entry before 1970", 4, [[310_115, -1]]],
    ["one bad border entry among good ones", 4, [[310_115, from], [310_115, "now"]]],
  ])("is damaged by %s", (_, label, value) => {
    expect(read([label, value])).toBe("read.damaged");
  });
});
