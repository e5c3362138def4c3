import { Inflate } from "pako";
import type { ReadRefusal } from "./unverified-code.ts";

/** Stops the library in the middle of a stream that is larger than anything we read. */
class OverLimit extends Error {}

/** Content of a zlib stream (RFC 1950), whose checksum the library checks; nothing may follow it. A bomb is stopped at the limit. */
export function inflateZlib(zlib: Uint8Array, outputBytesMax: number): Uint8Array<ArrayBuffer> | ReadRefusal {
  let content = new Uint8Array();
  const inflate = new Inflate({ windowBits: 15, chunkSize: outputBytesMax + 1 });
  inflate.onData = (chunk) => {
    if (content.length + chunk.length > outputBytesMax) throw new OverLimit();
    content = joined(content, chunk);
  };
  try {
    inflate.push(zlib.subarray(0, -1), false);
    if (inflate.ended) return "read.damaged";
    inflate.push(zlib.subarray(-1), true);
  } catch (error) {
    if (error instanceof OverLimit) return "read.too-large";
    throw error;
  }
  return inflate.ended && inflate.err === 0 ? content : "read.damaged";
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}
