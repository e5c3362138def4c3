import { nameCharsMax, pseudonymCharsMax, readName, readPseudonym } from "../decode/read-text.ts";
import { signatureAlgorithms, type SignatureKey } from "../decode/signature-algorithms.ts";
import type { SignatureAlgorithm } from "../decode/unverified-code.ts";
import type { CredentialKind } from "../domain/credential.ts";
import type { Fault } from "../domain/fault.ts";
import { isOnlineKeyId } from "../domain/subject-realm.ts";
import type { IssuerKey } from "./issuer-key.ts";

export interface TrustedKey {
  readonly issuer: string;
  readonly algorithm: SignatureAlgorithm;
  readonly kinds: readonly CredentialKind[];
  readonly validFromMs: number;
  readonly validToMs: number;
  readonly publicKey: SignatureKey;
}

export interface IssuerKeyring {
  readonly keysById: ReadonlyMap<string, TrustedKey>;
  /** Why keys of the list were not taken, with paths as `[0].publicKey`. */
  readonly faults: readonly Fault[];
}

/** Imports the public keys of the issuers once, for many verifications. What is wrong with a key is told in `faults`; the others count. */
export async function importIssuerKeys(keys: readonly IssuerKey[]): Promise<IssuerKeyring> {
  const imported = await Promise.all(keys.map(importIssuerKey));
  const keysById = new Map<string, TrustedKey>();
  const faults: Fault[] = [];
  keys.forEach(({ keyId }, index) => {
    const key = imported[index];
    if (key === undefined) return;
    if ("detail" in key) faults.push({ path: `[${index}].${key.path}`, detail: key.detail });
    else if (keysById.has(keyId)) faults.push({ path: `[${index}].keyId`, detail: `Another key of the list has the id "${keyId}"` });
    else keysById.set(keyId, key);
  });
  return { keysById, faults };
}

async function importIssuerKey({ keyId, issuer, algorithm, kinds, publicKey: jwk, ...validity }: IssuerKey): Promise<TrustedKey | Fault> {
  if (readPseudonym(keyId) === undefined) return { path: "keyId", detail: `A key id has 1 to ${pseudonymCharsMax} visible ASCII characters` };
  if (isOnlineKeyId(keyId)) return { path: "keyId", detail: "Key ids that begin so are those of online issuers" };
  if (readName(issuer) === undefined) return { path: "issuer", detail: `An issuer's name has 1 to ${nameCharsMax} visible characters` };
  const validFromMs = parseInstantMs(validity.validFrom);
  const validToMs = parseInstantMs(validity.validTo);
  if (Number.isNaN(validFromMs)) return { path: "validFrom", detail: `"${validity.validFrom}" is not an ISO 8601 date` };
  if (Number.isNaN(validToMs)) return { path: "validTo", detail: `"${validity.validTo}" is not an ISO 8601 date` };
  if (validFromMs >= validToMs) return { path: "validTo", detail: "The end does not lie after the start" };
  if (jwk["d"] !== undefined) return { path: "publicKey.d", detail: "This is a private key; give its public half and replace the pair" };

  const publicKey = await importPublicKey(jwk, algorithm);
  if (publicKey === undefined) return { path: "publicKey", detail: `This is not a public key for ${algorithm} as JWK (RFC 7517, RFC 8037)` };
  return { issuer, algorithm, kinds, validFromMs, validToMs, publicKey };
}

/** A date (from midnight UTC) or a date with time and zone; a time without zone would mean something else on every machine. */
function parseInstantMs(text: string): number {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : Number.NaN;
}

async function importPublicKey({ kty = "", crv = "", x = "", y = "" }: Readonly<Record<string, string>>, algorithm: SignatureAlgorithm): Promise<SignatureKey | undefined> {
  const jwk = algorithm === "EdDSA" ? { kty, crv, x } : { kty, crv, x, y };
  try {
    return await crypto.subtle.importKey("jwk", jwk, signatureAlgorithms[algorithm].webCrypto, false, ["verify"]);
  } catch {
    return undefined;
  }
}
