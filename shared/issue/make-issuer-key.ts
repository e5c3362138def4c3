import { signatureAlgorithms, type SignatureKey } from "../decode/signature-algorithms.ts";
import type { SignatureAlgorithm } from "../decode/unverified-code.ts";
import { credentialKinds } from "../domain/credential.ts";
import type { IssuerKey } from "../verify/issuer-key.ts";

interface SigningPair {
  readonly publicKey: SignatureKey;
  readonly privateKey: SignatureKey;
}

/** A fresh pair to sign codes with; both halves can be exported. */
export async function makeSigningPair(algorithm: SignatureAlgorithm): Promise<SigningPair> {
  const pair = await crypto.subtle.generateKey(signatureAlgorithms[algorithm].webCrypto, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new TypeError(`${algorithm} gave no key pair`);
  return pair;
}

interface PublicJwk {
  readonly kty?: string;
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
}

/** The public half of a JWK, also of a private one: nothing else of it is taken over. */
export function publicHalf({ kty = "", crv = "", x = "", y }: PublicJwk): IssuerKey["publicKey"] {
  return { kty, crv, x, ...(y === undefined ? {} : { y }) };
}

interface NewIssuerKey {
  /** For the list of trusted issuers: it may issue every kind of code. */
  readonly issuerKey: IssuerKey;
  readonly privateKey: SignatureKey;
}

/** A fresh issuer of every kind of code. */
export async function makeIssuerKey(described: Omit<IssuerKey, "publicKey" | "kinds">): Promise<NewIssuerKey> {
  const { publicKey, privateKey } = await makeSigningPair(described.algorithm);
  const jwk = await crypto.subtle.exportKey("jwk", publicKey);
  return { issuerKey: { ...described, publicKey: publicHalf(jwk), kinds: credentialKinds }, privateKey };
}
