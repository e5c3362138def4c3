/** Reads a deflate stream, least significant bit first (RFC 1951 section 3.1.1). Past the end it gives zeros, and `overrun` is set. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #position: number;
  #held = 0;
  #heldBits = 0;
  overrun = false;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.#position = position;
  }

  /** The next `count` bits as a number, at most 16. */
  take(count: number): number {
    while (this.#heldBits < count) {
      const byte = this.#bytes[this.#position++];
      if (byte === undefined) this.overrun = true;
      this.#held |= (byte ?? 0) << this.#heldBits;
      this.#heldBits += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#heldBits -= count;
    return value;
  }

  /** The bits up to the next byte border; encoders leave them 0. */
  takePadding(): number {
    return this.take(this.#heldBits);
  }

  /** Whole bytes, from a byte border on; fewer than asked for at the end. */
  takeBytes(count: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#position, this.#position + count);
    this.#position += taken.length;
    return taken;
  }

  /** All that is left, from a byte border on. */
  takeRest(): Uint8Array {
    return this.takeBytes(this.#bytes.length - this.#position);
  }
}
