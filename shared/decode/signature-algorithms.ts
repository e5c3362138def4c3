import type { SignatureAlgorithm } from "./unverified-code.ts";

/** The number in the COSE registry (RFC 9053 section 2), and what `crypto.subtle` wants for importing, signing and verifying alike. */
export const signatureAlgorithms = {
  EdDSA: { cose: -8, webCrypto: { name: "Ed25519" } },
  ES256: { cose: -7, webCrypto: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } },
} as const satisfies Record<SignatureAlgorithm, { cose: number; webCrypto: { name: string; namedCurve?: string; hash?: string } }>;

/** `CryptoKey` by way of its constructor, which the declarations of pages and of Node both have. */
export type SignatureKey = InstanceType<typeof CryptoKey>;

/** Ed25519 and P-256 give signatures of the same length. */
export const signatureBytes = 64;

export function algorithmOfNumber(cose: unknown): SignatureAlgorithm | undefined {
  if (cose === signatureAlgorithms.EdDSA.cose) return "EdDSA";
  if (cose === signatureAlgorithms.ES256.cose) return "ES256";
  return undefined;
}
