import { constants, deflateRawSync, deflateSync, inflateRawSync, type ZlibOptions } from "node:zlib";
import fc from "fast-check";
import { deflate } from "pako";
import { describe, expect, it } from "vitest";
import { inflateZlib } from "../../shared/decode/inflate-zlib.ts";

const limit = 4096;
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, "hex"));

function inflateElsewhere(deflated: Uint8Array): Uint8Array | undefined {
  try {
    return Uint8Array.from(inflateRawSync(deflated, { maxOutputLength: limit }));
  } catch {
    return undefined;
  }
}

describe("inflateZlib", () => {
  it("reads stored, fixed and dynamic blocks as another implementation writes them", () => {
    const settings = fc.record<ZlibOptions>({
      level: fc.integer({ min: 0, max: 9 }),
      strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE, constants.Z_FILTERED),
      windowBits: fc.integer({ min: 9, max: 15 }),
      memLevel: fc.integer({ min: 1, max: 9 }),
    });
    const content = fc.oneof(
      fc.uint8Array({ maxLength: limit }),
      fc.array(fc.constantFrom("at risk ", "green ", "110105", "\0\0\0"), { maxLength: 400 }).map((words) => Uint8Array.from(Buffer.from(words.join(""))).subarray(0, limit)),
    );
    fc.assert(
      fc.property(content, settings, (bytes, options) => {
        expect(inflateZlib(deflateSync(bytes, options), limit)).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it("reads what the issuer's library writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.constantFrom(0, 1, 6, 9), (bytes, level) => {
        expect(inflateZlib(deflate(bytes, { level }), limit)).toEqual(bytes);
      }),
    );
  });

  it.each([0, 6])("takes content up to the limit and refuses one byte more (level %i)", (level) => {
    expect(inflateZlib(deflateSync(new Uint8Array(limit), { level }), limit)).toEqual(new Uint8Array(limit));
    expect(inflateZlib(deflateSync(new Uint8Array(limit + 1), { level }), limit)).toBe("read.too-large");
  });

  it("refuses one literal byte over the limit", () => {
    const noise = Uint8Array.from({ length: limit + 1 }, (_, index) => (index * index * 31) % 251);
    const options = { strategy: constants.Z_HUFFMAN_ONLY };
    expect(inflateZlib(deflateSync(noise.subarray(0, limit), options), limit)).toEqual(noise.subarray(0, limit));
    expect(inflateZlib(deflateSync(noise, options), limit)).toBe("read.too-large");
  });

  it("stops a bomb of a thousand times its size", () => {
    expect(inflateZlib(deflateSync(new Uint8Array(2_900_000), { level: 9 }), limit)).toBe("read.too-large");
  });

  const good = hex("789ccb48cdc9c95728cf2fca4901001a0b045d");

  it("reads a hand-checked stream", () => {
    expect(inflateZlib(good, limit)).toEqual(new TextEncoder().encode("hello world"));
  });

  it.each([
    ["nothing", ""],
    ["a header alone", "789c"],
    ["another method than deflate", "799bcb48cdc9c95728cf2fca490100" + "1a0b045d"],
    ["a window over 32 KiB", "889bcb48cdc9c95728cf2fca490100" + "1a0b045d"],
    ["a header whose check does not hold", "789dcb48cdc9c95728cf2fca490100" + "1a0b045d"],
    ["a preset dictionary", "78bbcb48cdc9c95728cf2fca490100" + "1a0b045d"],
    ["a wrong checksum", "789ccb48cdc9c95728cf2fca490100" + "1a0b045e"],
    ["a checksum cut short", "789ccb48cdc9c95728cf2fca490100" + "1a0b04"],
    ["a byte after the end", "789ccb48cdc9c95728cf2fca490100" + "1a0b045d00"],
    ["a block of the reserved type", "789c07" + "00000001"],
    ["a stored block whose length is not confirmed", "789c01" + "0100" + "feef" + "41" + "00420042"],
    ["a stored block longer than the data", "789c01" + "0500" + "faff" + "41"],
    ["a repetition of what was never written", "789c" + "030200000000"],
    ["a dynamic block with an over-subscribed code", "789c05e0ffffffffffffffff"],
  ])("refuses %s as damaged", (_, digits) => {
    expect(inflateZlib(hex(digits), limit)).toBe("read.damaged");
  });

  it("refuses every beginning of a stream, and reads nothing else out of a flipped bit", () => {
    for (let length = 0; length < good.length; length++) expect(inflateZlib(good.subarray(0, length), limit)).toBe("read.damaged");
    for (let bit = 0; bit < good.length * 8; bit++) {
      const flipped = good.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const content = inflateZlib(flipped, limit);
      expect(typeof content === "string" ? content : new TextDecoder().decode(content)).toMatch(/^(read\.damaged|hello world)$/);
    }
  });

  it("reads nothing out of damaged data that another implementation does not", () => {
    const damaged = fc
      .record({ words: fc.array(fc.constantFrom("at risk ", "green ", "110105"), { minLength: 1, maxLength: 60 }), flips: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) })
      .map(({ words, flips }) => {
        const deflated = Uint8Array.from(deflateRawSync(words.join("")));
        for (const flip of flips) {
          const bit = flip % (deflated.length * 8);
          deflated[bit >> 3] = (deflated[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        }
        return deflated;
      });
    fc.assert(
      fc.property(damaged, (deflated) => {
        const elsewhere = inflateElsewhere(deflated);
        const checksum = deflateSync(elsewhere ?? new Uint8Array()).subarray(-4);
        const here = inflateZlib(Uint8Array.of(0x78, 0x9c, ...deflated, ...checksum), limit);
        expect(typeof here === "string" ? undefined : here).toEqual(typeof here === "string" ? undefined : elsewhere);
      }),
      { numRuns: 1000 },
    );
  });

  it("ends with an answer whatever follows a right header", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
        const content = inflateZlib(Uint8Array.of(0x78, 0x9c, ...rest), limit);
        expect(typeof content === "string" ? ["read.damaged", "read.too-large"].includes(content) : content.length <= limit).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
