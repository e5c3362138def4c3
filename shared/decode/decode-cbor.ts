import { decode, Tokenizer, Type, type DecodeOptions, type Token } from "cborg";

export const cborNestingMax = 8;

/** One item has one encoding (RFC 8949 section 4.2.1, but for the order of keys), and only what our messages are made of. */
const strictOptions = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
  useMaps: true,
  rejectDuplicateMapKeys: true,
} as const satisfies DecodeOptions;

/** The one CBOR item in `bytes`, with maps as `Map`; `undefined` when it is malformed, nested too deeply or followed by anything. */
export function decodeCbor(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, { ...strictOptions, tokenizer: new BoundedTokenizer(bytes, strictOptions) });
  } catch {
    return undefined;
  }
}

/** Refuses deep nesting before the recursive decoder descends into it. */
class BoundedTokenizer extends Tokenizer {
  readonly #itemsLeft: number[] = [];

  override next(): Token {
    const token = super.next();
    this.#finishItem();
    const itemCount = itemsInside(token);
    if (itemCount > 0) this.#itemsLeft.push(itemCount);
    if (this.#itemsLeft.length > cborNestingMax) throw new RangeError(`CBOR is nested more than ${cborNestingMax} deep`);
    while (this.#itemsLeft.at(-1) === 0) this.#itemsLeft.pop();
    return token;
  }

  #finishItem(): void {
    const left = this.#itemsLeft.pop();
    if (left !== undefined) this.#itemsLeft.push(left - 1);
  }
}

function itemsInside(token: Token): number {
  if (Type.equals(token.type, Type.array)) return Number(token.value);
  if (Type.equals(token.type, Type.map)) return Number(token.value) * 2;
  return 0;
}
