import { BitReader } from "./bit-reader.ts";
import { inflate } from "./inflate.ts";
import type { ReadRefusal } from "./unverified-code.ts";

const headerBytes = 2;
const deflateMethod = 8;
const windowBitsOver256Max = 7;
const presetDictionaryFlag = 0x20;

/** Content of a zlib stream (RFC 1950) with its checksum checked; nothing may follow it. */
export function inflateZlib(zlib: Uint8Array, outputBytesMax: number): Uint8Array<ArrayBuffer> | ReadRefusal {
  const [methodAndWindow = 0, flags = 0] = zlib;
  const isZlib = (methodAndWindow & 0x0f) === deflateMethod && methodAndWindow >> 4 <= windowBitsOver256Max && (methodAndWindow * 256 + flags) % 31 === 0;
  if (!isZlib || (flags & presetDictionaryFlag) !== 0) return "read.damaged";

  const input = new BitReader(zlib, headerBytes);
  const content = inflate(input, outputBytesMax);
  if (typeof content === "string") return content;
  if (input.takePadding() !== 0) return "read.damaged";
  return isChecksum(input.takeRest(), adler32(content)) ? content : "read.damaged";
}

function isChecksum(trailer: Uint8Array, { high, low }: { high: number; low: number }): boolean {
  const expected = [high >> 8, high & 0xff, low >> 8, low & 0xff];
  return trailer.length === expected.length && expected.every((byte, index) => byte === trailer[index]);
}

function adler32(bytes: Uint8Array): { high: number; low: number } {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return { high, low };
}
