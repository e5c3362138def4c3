import { deflateSync } from "node:zlib";
import { encode } from "cborg";
import { encodeBase45 } from "../../shared/decode/base45.ts";

export const exampleClaims: ReadonlyMap<number, unknown> = new Map<number, unknown>([
  [1, "Demo Health Authority"],
  [2, "k3J9xQ2mT7vRb1Zp"],
  [4, 1_649_581_200],
  [6, 1_649_577_600],
  [-65_537, new Map([[1, 1]])],
]);

/** Claims like the example's, with some of them replaced, or left out where the replacement is `undefined`. */
export function claimsWith(replacements: readonly (readonly [label: number, value: unknown])[]): Map<number, unknown> {
  return new Map([...exampleClaims, ...replacements].filter(([label, value]) => value !== undefined && !replacements.some(([other, replacement]) => other === label && replacement === undefined)));
}

/** A code text around any bytes in the place of the COSE message. */
export function packMessage(message: Uint8Array): string {
  return `VG1:${encodeBase45(deflateSync(message))}`;
}

/** A code text around any payload, with an EdDSA header for key `demo-1` and a signature of zeros. */
export function packPayload(payload: Uint8Array): string {
  const header = encode(new Map<number, unknown>([[1, -8], [4, new TextEncoder().encode("demo-1")]]));
  return packMessage(encode([header, new Map(), payload, new Uint8Array(64)]));
}

export function packClaims(claims: ReadonlyMap<number, unknown>): string {
  return packPayload(encode(claims));
}
