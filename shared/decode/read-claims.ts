import { claimLabels } from "./code-labels.ts";
import { decodeCbor } from "./decode-cbor.ts";
import { readCredential } from "./read-credential.ts";
import { readInstantMs } from "./read-instant.ts";
import { readName, readPseudonym } from "./read-text.ts";
import type { ReadRefusal, UnverifiedCode } from "./unverified-code.ts";

export type SignedClaims = Pick<UnverifiedCode, "issuer" | "subjectKey" | "issuedAtMs" | "expiresAtMs" | "claims">;

/** The claims of a CBOR Web Token (RFC 8392). Claims that we do not know are passed over, but none that narrows where or when the code holds. */
export function readClaims(payload: Uint8Array): SignedClaims | ReadRefusal {
  const decoded = decodeCbor(payload);
  if (!(decoded instanceof Map)) return "read.damaged";
  const claimSet: ReadonlyMap<unknown, unknown> = decoded;
  if (claimSet.has(claimLabels.audience) || claimSet.has(claimLabels.notBefore) || !claimSet.has(claimLabels.credential)) return "read.unsupported";

  const issuer = readName(claimSet.get(claimLabels.issuer));
  const subjectKey = readPseudonym(claimSet.get(claimLabels.subject));
  const issuedAtMs = readInstantMs(claimSet.get(claimLabels.issuedAt));
  const expiresAtMs = readInstantMs(claimSet.get(claimLabels.expiresAt));
  if (issuer === undefined || subjectKey === undefined || issuedAtMs === undefined || expiresAtMs === undefined) return "read.damaged";

  const claims = readCredential(claimSet.get(claimLabels.credential));
  return typeof claims === "string" ? claims : { issuer, subjectKey, issuedAtMs, expiresAtMs, claims };
}
