import { describe, expect, it } from "vitest";
import { cborNestingMax, decodeCbor } from "../../shared/decode/decode-cbor.ts";
import appendixA from "../fixtures/codes/rfc8949-appendix-a.json" with { type: "json" };

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

/** Well-formed CBOR that no code of ours contains, and why it is refused. */
const refusedExamples: Readonly<Record<string, readonly string[]>> = {
  "a number beyond 2^53, which would lose digits": ["1bffffffffffffffff", "3bffffffffffffffff"],
  "a tag; only the outermost 18 is known, and that is taken off before": [
    "c249010000000000000000",
    "c349010000000000000000",
    "c074323031332d30332d32315432303a30343a30305a",
    "c11a514b67b0",
    "c1fb41d452d9ec200000",
    "d74401020304",
    "d818456449455446",
    "d82076687474703a2f2f7777772e6578616d706c652e636f6d",
  ],
  "a float that is no number": ["f97c00", "f97e00", "f9fc00", "fa7f800000", "fa7fc00000", "faff800000", "fb7ff0000000000000", "fb7ff8000000000000", "fbfff0000000000000"],
  "undefined, or an unassigned simple value": ["f7", "f0", "f818", "f8ff"],
  "an indefinite length, which has many encodings": [
    "5f42010243030405ff",
    "7f657374726561646d696e67ff",
    "9fff",
    "9f018202039f0405ffff",
    "9f01820203820405ff",
    "83018202039f0405ff",
    "83019f0203ff820405",
    "9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff",
    "bf61610161629f0203ffff",
    "826161bf61626163ff",
    "bf6346756ef563416d7421ff",
  ],
};

/** Accepted examples whose diagnostic notation is not JSON. */
const beyondJson: Readonly<Record<string, unknown>> = {
  "40": new Uint8Array(),
  "4401020304": Uint8Array.of(1, 2, 3, 4),
  a201020304: { 1: 2, 3: 4 },
};

const refusedHexes = Object.values(refusedExamples).flat();

function withPlainObjects(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(Array.from(value, ([key, item]) => [key, withPlainObjects(item)]));
  return Array.isArray(value) ? value.map(withPlainObjects) : value;
}

describe("decodeCbor on the examples of RFC 8949", () => {
  const accepted = appendixA.examples.filter(({ hex }) => !refusedHexes.includes(hex));

  it("covers all of them", () => {
    expect(appendixA.examples).toHaveLength(82);
    expect(accepted).toHaveLength(82 - 34);
    expect(refusedHexes.every((hex) => appendixA.examples.some((example) => example.hex === hex))).toBe(true);
  });

  it.each(accepted)("reads $hex as $diagnostic", ({ hex, diagnostic }) => {
    expect(withPlainObjects(decodeCbor(bytes(hex)))).toStrictEqual(hex in beyondJson ? beyondJson[hex] : JSON.parse(diagnostic));
  });

  it.each(Object.entries(refusedExamples).flatMap(([why, hexes]) => hexes.map((hex) => ({ why, hex }))))("refuses $hex: $why", ({ hex }) => {
    expect(decodeCbor(bytes(hex))).toBeUndefined();
  });
});

describe("decodeCbor", () => {
  it.each([
    ["nothing", ""],
    ["a number in more bytes than it needs", "1817"],
    ["a number in eight bytes that needs four", "1b00000000ffffffff"],
    ["a length in more bytes than it needs", "580141"],
    ["the same key twice", "a201020103"],
    ["the same key twice, once as a float", "a20102f93c0003"],
    ["the same text key twice", "a2616101616102"],
    ["something after the end", "0000"],
    ["an array cut short", "830102"],
    ["a map without its last value", "a101"],
    ["a text cut short", "656162"],
    ["an array that claims 2^53 items", "9b0020000000000000"],
    ["a byte string that claims 4 GiB", "5affffffff00"],
    ["a break outside everything", "ff"],
    ["a reserved length", "1c"],
    ["a reserved simple value", "f800"],
  ])("refuses %s", (_, hex) => {
    expect(decodeCbor(bytes(hex))).toBeUndefined();
  });

  it("descends as far as the limit and no further", () => {
    const nested = (depth: number) => bytes(`${"81".repeat(depth)}01`);
    expect(JSON.stringify(decodeCbor(nested(cborNestingMax)))).toBe("[[[[[[[[1]]]]]]]]");
    expect(decodeCbor(nested(cborNestingMax + 1))).toBeUndefined();
    expect(decodeCbor(nested(16_000))).toBeUndefined();
  });

  it("counts depth, not containers", () => {
    expect(decodeCbor(bytes(`98c8${"81a10180".repeat(200)}`))).toHaveLength(200);
  });

  it("descends no further through maps, as key or as value", () => {
    expect(decodeCbor(bytes("a1".repeat(16_000)))).toBeUndefined();
    expect(decodeCbor(bytes(`${"a101".repeat(5_000)}01`))).toBeUndefined();
  });
});
