import { BitReader } from "./bit-reader.ts";
import { huffmanCode, takeSymbol, type HuffmanCode } from "./huffman-code.ts";
import type { ReadRefusal } from "./unverified-code.ts";

interface Output {
  readonly bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

interface BlockCodes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

const endOfBlock = 256;
const lengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const lengthExtraBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const distanceExtraBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const fixedLiterals = huffmanCode(Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)));
const fixedDistances = huffmanCode(new Uint8Array(32).fill(5));

/**
 * Inflates one deflate stream (RFC 1951) from `input`, which is left standing behind it.
 * Stops at the first byte over the limit. A general library reserves 128 KiB for each block, which costs more than the rest of the decoding.
 */
export function inflate(input: BitReader, outputBytesMax: number): Uint8Array<ArrayBuffer> | ReadRefusal {
  const output: Output = { bytes: new Uint8Array(outputBytesMax), length: 0 };
  let isLast = false;
  while (!isLast) {
    isLast = input.take(1) === 1;
    const refusal = inflateBlock(input, output);
    if (refusal !== undefined) return refusal;
    if (input.overrun) return "read.damaged";
  }
  return output.bytes.subarray(0, output.length);
}

function inflateBlock(input: BitReader, output: Output): ReadRefusal | undefined {
  const type = input.take(2);
  if (type === 0) return copyStored(input, output);
  const codes = type === 1 ? blockCodes(fixedLiterals, fixedDistances) : type === 2 ? takeBlockCodes(input) : undefined;
  return codes === undefined ? "read.damaged" : inflateSymbols(input, output, codes);
}

function copyStored(input: BitReader, output: Output): ReadRefusal | undefined {
  if (input.takePadding() !== 0) return "read.damaged";
  const [low = 0, high = 0, lowInverted = 0, highInverted = 0] = input.takeBytes(4);
  const length = low + high * 256;
  if (lowInverted + highInverted * 256 !== (length ^ 0xffff)) return "read.damaged";
  if (output.length + length > output.bytes.length) return "read.too-large";
  const stored = input.takeBytes(length);
  output.bytes.set(stored, output.length);
  output.length += stored.length;
  return stored.length === length ? undefined : "read.damaged";
}

function inflateSymbols(input: BitReader, output: Output, { literals, distances }: BlockCodes): ReadRefusal | undefined {
  while (!input.overrun) {
    const symbol = takeSymbol(literals, input);
    if (symbol === endOfBlock) return undefined;
    if (symbol < 0) return "read.damaged";
    if (symbol < endOfBlock) {
      if (output.length === output.bytes.length) return "read.too-large";
      output.bytes[output.length++] = symbol;
    } else {
      const refusal = repeatEarlier(input, output, { lengthSymbol: symbol - endOfBlock - 1, distances });
      if (refusal !== undefined) return refusal;
    }
  }
  return "read.damaged";
}

function repeatEarlier(input: BitReader, output: Output, repeat: { lengthSymbol: number; distances: HuffmanCode }): ReadRefusal | undefined {
  const length = takeFrom(input, repeat.lengthSymbol, [lengthBases, lengthExtraBits]);
  const distance = takeFrom(input, takeSymbol(repeat.distances, input), [distanceBases, distanceExtraBits]);
  if (length === undefined || distance === undefined || distance > output.length) return "read.damaged";
  if (output.length + length > output.bytes.length) return "read.too-large";
  // Byte by byte: the source may overlap what is being written.
  for (const end = output.length + length; output.length < end; output.length++) {
    output.bytes[output.length] = output.bytes[output.length - distance] ?? 0;
  }
  return undefined;
}

function takeFrom(input: BitReader, symbol: number, [bases, extraBits]: readonly [bases: readonly number[], extraBits: readonly number[]]): number | undefined {
  const base = bases[symbol];
  return base === undefined ? undefined : base + input.take(extraBits[symbol] ?? 0);
}

function takeBlockCodes(input: BitReader): BlockCodes | undefined {
  const literalCount = input.take(5) + 257;
  const distanceCount = input.take(5) + 1;
  const codeLengthCount = input.take(4) + 4;
  const codeLengths = new Uint8Array(codeLengthOrder.length);
  for (const symbol of codeLengthOrder.slice(0, codeLengthCount)) codeLengths[symbol] = input.take(3);
  const lengths = takeLengths(input, huffmanCode(codeLengths), literalCount + distanceCount);
  if (lengths === undefined || lengths[endOfBlock] === 0) return undefined;
  return blockCodes(huffmanCode(lengths.subarray(0, literalCount)), huffmanCode(lengths.subarray(literalCount)));
}

function takeLengths(input: BitReader, code: HuffmanCode | undefined, count: number): Uint8Array | undefined {
  if (code === undefined) return undefined;
  const lengths = new Uint8Array(count);
  let filled = 0;
  while (filled < count) {
    const symbol = takeSymbol(code, input);
    if (symbol < 0 || (symbol === 16 && filled === 0)) return undefined;
    if (symbol < 16) {
      lengths[filled++] = symbol;
    } else {
      const times = symbol === 16 ? 3 + input.take(2) : symbol === 17 ? 3 + input.take(3) : 11 + input.take(7);
      if (filled + times > count) return undefined;
      lengths.fill(symbol === 16 ? (lengths[filled - 1] ?? 0) : 0, filled, filled + times);
      filled += times;
    }
  }
  return lengths;
}

function blockCodes(literals: HuffmanCode | undefined, distances: HuffmanCode | undefined): BlockCodes | undefined {
  return literals === undefined || distances === undefined ? undefined : { literals, distances };
}
