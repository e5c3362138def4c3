import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { signatureAlgorithms, type SignatureKey } from "../shared/decode/signature-algorithms.ts";
import type { SignatureAlgorithm } from "../shared/decode/unverified-code.ts";
import { credentialKinds } from "../shared/domain/credential.ts";
import { makeSigningPair, publicHalf } from "../shared/issue/make-issuer-key.ts";
import type { IssuerKey } from "../shared/verify/issuer-key.ts";

const ownerOnly = 0o600;
const keyIdBytes = 8;
const keyLifeMs = 365 * 24 * 60 * 60_000;

export interface SigningKey {
  readonly issuer: string;
  readonly keyId: string;
  readonly algorithm: SignatureAlgorithm;
  readonly privateKey: SignatureKey;
}

export interface NewKey {
  readonly path: string;
  readonly issuer: string;
  readonly algorithm: SignatureAlgorithm;
  readonly nowMs: number;
}

/** Makes a key pair: the private JWK goes to a new file for the owner's eyes, the public half is returned for the list of trusted issuers. */
export async function makeIssuerKeyFile({ path, issuer, algorithm, nowMs }: NewKey): Promise<IssuerKey> {
  const { privateKey } = await makeSigningPair(algorithm);
  const { d = "", ...jwk } = await crypto.subtle.exportKey("jwk", privateKey);
  const publicKey = publicHalf(jwk);
  const keyId = thumbprint(publicKey);
  writeFileSync(path, `${JSON.stringify({ ...publicKey, d, kid: keyId, alg: algorithm, issuer }, null, 2)}\n`, { mode: ownerOnly, flag: "wx" });
  return { keyId, issuer, algorithm, publicKey, kinds: credentialKinds, validFrom: new Date(nowMs).toISOString(), validTo: new Date(nowMs + keyLifeMs).toISOString() };
}

/** Reads a private JWK with the members `kid`, `alg` and `issuer`. Throws when the file is not there or is no such key. */
export async function readSigningKey(path: string): Promise<SigningKey> {
  const jwk = parseJson(readFileSync(path, "utf8"));
  const [kty, crv, x, d, keyId, alg, issuer] = ["kty", "crv", "x", "d", "kid", "alg", "issuer"].map((name) => textMember(jwk, name));
  const algorithm = alg === "EdDSA" || alg === "ES256" ? alg : undefined;
  if (!kty || !crv || !x || !d || !keyId || !issuer || algorithm === undefined) {
    throw new TypeError("a member is missing or empty: a private JWK needs kty, crv, x, d, kid, issuer, and an alg of EdDSA or ES256");
  }
  const y = textMember(jwk, "y");
  const privateJwk = { kty, crv, x, d, ...(y === undefined ? {} : { y }) };
  const privateKey = await crypto.subtle.importKey("jwk", privateJwk, signatureAlgorithms[algorithm].webCrypto, false, ["sign"]);
  return { issuer, keyId, algorithm, privateKey };
}

/** The parser's own message would quote from the secret. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError("it is not JSON");
  }
}

/** The first bytes of the key's SHA-256 thumbprint, whose members stand in alphabetical order (RFC 7638 section 3.2). */
function thumbprint({ kty, crv, x, y }: IssuerKey["publicKey"]): string {
  const members = JSON.stringify({ crv, kty, x, y });
  return createHash("sha256").update(members).digest().subarray(0, keyIdBytes).toString("base64url");
}

function textMember(value: unknown, name: string): string | undefined {
  const member: unknown = typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
  return typeof member === "string" ? member : undefined;
}
