import type { BitReader } from "./bit-reader.ts";

const codeBitsMax = 15;

/** A canonical Huffman code (RFC 1951 section 3.2.2): how many codes have each length, and the symbols in the order of their codes. */
export interface HuffmanCode {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** The code with these lengths in bits by symbol (0: does not occur); `undefined` when the lengths make no code, or an incomplete one. */
export function huffmanCode(lengths: Uint8Array): HuffmanCode | undefined {
  const counts = new Uint16Array(codeBitsMax + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;

  const offsets = new Uint16Array(codeBitsMax + 2);
  let codesLeft = 1;
  for (let length = 1; length <= codeBitsMax; length++) {
    const count = counts[length] ?? 0;
    codesLeft = codesLeft * 2 - count;
    if (codesLeft < 0) return undefined;
    offsets[length + 1] = (offsets[length] ?? 0) + count;
  }
  // RFC 1951 section 3.2.7 allows one incomplete code: a single symbol of one bit; and none at all when it is never used.
  if (codesLeft > 0 && (counts[0] ?? 0) + (counts[1] ?? 0) < lengths.length) return undefined;

  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const place = offsets[length] ?? 0;
    symbols[place] = symbol;
    offsets[length] = place + 1;
  });
  return { counts, symbols };
}

/** The next symbol of the input, or -1 for bits that are no code. */
export function takeSymbol(code: HuffmanCode, input: BitReader): number {
  let bits = 0;
  let firstOfLength = 0;
  let place = 0;
  for (let length = 1; length <= codeBitsMax; length++) {
    bits |= input.take(1);
    const count = code.counts[length] ?? 0;
    if (bits - firstOfLength < count) return code.symbols[place + bits - firstOfLength] ?? -1;
    place += count;
    firstOfLength = (firstOfLength + count) << 1;
    bits <<= 1;
  }
  return -1;
}
