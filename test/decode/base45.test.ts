import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase45, encodeBase45 } from "../../shared/decode/base45.ts";

const utf8 = new TextEncoder();

/** RFC 9285 sections 4.3 and 4.4. */
const published = [
  { text: "AB", base45: "BB8" },
  { text: "Hello!!", base45: "%69 VD92EX0" },
  { text: "base-45", base45: "UJCLQE7W581" },
  { text: "ietf!", base45: "QED8WEX0" },
];

describe("Base45", () => {
  it.each(published)("writes and reads the published example $text", ({ text, base45 }) => {
    expect(encodeBase45(utf8.encode(text))).toBe(base45);
    expect(decodeBase45(base45)).toEqual(utf8.encode(text));
  });

  it("reads the largest numbers that two and three characters may mean", () => {
    expect(decodeBase45("U5")).toEqual(Uint8Array.of(255));
    expect(decodeBase45("FGW")).toEqual(Uint8Array.of(255, 255));
  });

  it.each([
    ["a triple above 65535", "GGW"],
    ["a triple far above 65535", ":::"],
    ["a pair above 255", "V5"],
    ["a pair far above 255", "::"],
    ["a single character", "A"],
    ["one character too many", "BB8A"],
    ["a lower-case letter", "bb8"],
    ["a character outside the alphabet", "BB="],
    ["a character outside ASCII", "B水8"],
    ["a line break inside", "BB\n"],
  ])("refuses %s", (_, text) => {
    expect(decodeBase45(text)).toBeUndefined();
  });

  it("makes nothing of nothing", () => {
    expect(encodeBase45(new Uint8Array())).toBe("");
    expect(decodeBase45("")).toEqual(new Uint8Array());
  });

  it("gives every byte sequence back, in text that never ends in white space", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBase45(bytes);
        expect(decodeBase45(text)).toEqual(bytes);
        expect(text.trimEnd()).toBe(text);
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]*$/);
      }),
    );
  });
});
