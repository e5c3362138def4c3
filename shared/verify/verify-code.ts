import { signatureAlgorithms } from "../decode/signature-algorithms.ts";
import type { UnverifiedCode } from "../decode/unverified-code.ts";
import { clockToleranceMs } from "../domain/clock-tolerance.ts";
import type { ScanReading } from "../domain/evidence.ts";
import type { ReasonCode } from "../domain/reason.ts";
import type { IssuerKeyring, TrustedKey } from "./issuer-keyring.ts";

/**
 * Whether a code is what it claims: signed by a trusted issuer, who may issue this kind, and valid now.
 * Nothing that the code says is believed before its signature holds. How old a code may be is for the policy to say.
 */
export async function verifyCode(code: UnverifiedCode, keyring: IssuerKeyring, nowMs: number): Promise<ScanReading> {
  const key = keyring.keysById.get(code.issuerKeyId);
  if (key === undefined) return unusable("auth.unknown-issuer");
  if (!(await isSignedBy(key, code))) return unusable("auth.bad-signature");
  if (code.issuer !== key.issuer || !isInForceAt(key, code.issuedAtMs)) return unusable("auth.unknown-issuer");
  if (!key.kinds.includes(code.claims.kind)) return unusable("auth.issuer-not-for-kind");
  if (code.issuedAtMs > nowMs + clockToleranceMs) return unusable("auth.not-yet-valid");
  // RFC 8392 section 3.1.4: not to be accepted "on or after" the expiration time, so the instant itself is too late.
  if (nowMs >= code.expiresAtMs) return unusable("auth.expired");

  const { issuer, issuerKeyId, issuedAtMs, expiresAtMs, subjectKey, claims } = code;
  return { kind: "credential", credential: { issuer, issuerKeyId, issuedAtMs, expiresAtMs, subjectKey, claims } };
}

async function isSignedBy(key: TrustedKey, { algorithm, signature, signedBytes }: UnverifiedCode): Promise<boolean> {
  return algorithm === key.algorithm && (await crypto.subtle.verify(signatureAlgorithms[algorithm].webCrypto, key.publicKey, signature, signedBytes));
}

/** From the first instant on, up to but not including the last. */
function isInForceAt(key: TrustedKey, instantMs: number): boolean {
  return key.validFromMs <= instantMs && instantMs < key.validToMs;
}

function unusable(code: Extract<ReasonCode, `auth.${string}`>): ScanReading {
  return { kind: "unusable", code };
}
