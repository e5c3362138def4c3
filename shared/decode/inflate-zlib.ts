import { Inflate } from "pako";
import type { ReadRefusal } from "./unverified-code.ts";

/** Most codes hold less than this; larger ones come in several pieces. */
const pieceBytes = 1_024;
const checksumBytes = 4;

/** Stops the library in the middle of a stream that is larger than anything we read. */
class OverLimit extends Error {}

/** Content of a zlib stream (RFC 1950), whose checksum the library checks and which must end the data. A bomb is stopped at the limit. */
export function inflateZlib(zlib: Uint8Array, outputBytesMax: number): Uint8Array<ArrayBuffer> | ReadRefusal {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const inflate = new Inflate({ windowBits: 15, chunkSize: pieceBytes });
  inflate.onData = (piece) => {
    bytes += piece.length;
    if (bytes > outputBytesMax) throw new OverLimit();
    pieces.push(piece);
  };
  try {
    inflate.push(zlib, true);
  } catch (error) {
    if (error instanceof OverLimit) return "read.too-large";
    throw error;
  }
  if (!inflate.ended || inflate.err !== 0) return "read.damaged";
  const content = joined(pieces, bytes);
  return endsWithChecksum(zlib, content) ? content : "read.damaged";
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[], bytes: number): Uint8Array<ArrayBuffer> {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The library does not say whether it has read all that it was given: what follows the stream shows in the last bytes. */
function endsWithChecksum(zlib: Uint8Array, content: Uint8Array): boolean {
  const trailer = new DataView(zlib.buffer, zlib.byteOffset + zlib.byteLength - checksumBytes, checksumBytes);
  return trailer.getUint32(0) === adler32(content);
}

/** RFC 1950 section 8.2. */
function adler32(content: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of content) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 0x1_0000 + low;
}
