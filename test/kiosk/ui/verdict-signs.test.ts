import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { notesByTone } from "../../../kiosk/ui/verdict-tone.ts";
import { verdictWords } from "../../../kiosk/ui/verdict-words.ts";

const tokens = readFileSync("kiosk/ui/tokens.css", "utf8");

/** The value of a custom property in the light and the dark scheme. */
function colours(name: string): readonly [light: string, dark: string] {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? "";
  const [light = "", dark = light] = value.match(/#[0-9a-f]{6}/g) ?? [];
  return [light, dark];
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function contrasts(ink: string, ground: string): readonly number[] {
  const [inks, grounds] = [colours(ink), colours(ground)];
  return [contrast(inks[0], grounds[0]), contrast(inks[1], grounds[1])];
}

describe("colours", () => {
  test("the contrast of black and white is 21", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
  });

  test.each(["admit", "condition", "recheck", "refuse", "cannot-check"])("%s can be read in sunlight: 7:1 or more", (verdict) => {
    expect(Math.min(...contrasts(`${verdict}-ink`, verdict))).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ["ink", "paper"],
    ["ink", "surface"],
    ["ink-soft", "paper"],
    ["ink-soft", "surface"],
    ["ink-soft", "surface-sunk"],
    ["accent", "paper"],
    ["accent-ink", "accent"],
    ["admit-text", "admit-wash"],
    ["recheck-text", "recheck-wash"],
    ["refuse-text", "refuse-wash"],
    ["cannot-check-text", "cannot-check-wash"],
  ])("%s on %s is 7:1 or more, light and dark", (ink, ground) => {
    expect(Math.min(...contrasts(ink, ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(["paper", "surface", "surface-sunk"])("borders and focus rings on %s are 3:1 or more", (ground) => {
    expect(Math.min(...contrasts("line-strong", ground), ...contrasts("focus", ground))).toBeGreaterThanOrEqual(3);
  });
});

describe("tones and words", () => {
  test("no two answers sound alike, even to somebody who hears only the rhythm", () => {
    const rhythms = [notesByTone.admit, notesByTone.recheck, notesByTone.refuse, notesByTone["cannot-check"]].map((notes) => notes.length);
    expect(rhythms).toEqual([2, 3, 2, 4]);
    expect(new Set(Object.values(notesByTone).map((notes) => JSON.stringify(notes))).size).toBe(7);
  });

  test("yes rises and is soft, no falls and is harsh", () => {
    const [admit, refuse] = [notesByTone.admit, notesByTone.refuse].map((notes) => ({ rise: (notes[1]?.hertz ?? 0) - (notes[0]?.hertz ?? 0), wave: notes[0]?.wave }));
    expect(admit).toEqual({ rise: 391, wave: "sine" });
    expect(refuse).toEqual({ rise: -82, wave: "square" });
  });

  test("every tone is over within a second, so that none runs into the next visitor's", () => {
    const ends = Object.values(notesByTone).map((notes) => Math.max(...notes.map(({ fromMs, forMs }) => fromMs + forMs)));
    expect(Math.max(...ends)).toBe(860);
  });

  test("every verdict has a word of its own in both languages", () => {
    expect(new Set(Object.values(verdictWords).map((word) => word.en)).size).toBe(5);
    expect(new Set(Object.values(verdictWords).map((word) => word["zh-CN"])).size).toBe(5);
  });
});
