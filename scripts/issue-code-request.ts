import type { SignatureAlgorithm } from "../shared/decode/unverified-code.ts";
import type { CredentialClaims } from "../shared/domain/credential.ts";
import { readClaims } from "./issue-code-claims.ts";
import { parseOptions, refuseForeignOptions } from "./issue-code-options.ts";
import { oneOf, readInstant, readMinutes, readVisibleName, required } from "./issue-code-values.ts";

export type IssueRequest =
  | { readonly kind: "help" }
  | { readonly kind: "new-key"; readonly path: string; readonly issuer: string; readonly algorithm: SignatureAlgorithm }
  | {
      readonly kind: "issue";
      readonly keyPath: string;
      readonly pngPath: string | null;
      readonly subjectKey: string | null;
      readonly claims: CredentialClaims;
      readonly issuedAtMs: number;
      readonly expiresAtMs: number;
    };

const validMsUsual = 60 * 60_000;

/** What the command line asks for. Throws an ArgumentComplaint when it cannot be followed. */
export function readIssueRequest(args: readonly string[], nowMs: number): IssueRequest {
  const values = parseOptions(args);
  if (values.help === true) return { kind: "help" };
  if (values["new-key"] !== undefined) {
    refuseForeignOptions("--new-key", values);
    const issuer = readVisibleName("issuer", required("issuer", values.issuer, "the name that codes and doors will show"));
    return { kind: "new-key", path: values["new-key"], issuer, algorithm: oneOf("algorithm", values.algorithm ?? "EdDSA", ["EdDSA", "ES256"]) };
  }
  const issuedAtMs = values["issued-at"] === undefined ? nowMs : readInstant("issued-at", values["issued-at"]);
  const claims = readClaims(values);
  const validMinutes = values["valid-minutes"];
  return {
    kind: "issue",
    keyPath: required("key", values.key, "a private key file; make one with --new-key FILE --issuer NAME"),
    pngPath: values.png ?? null,
    subjectKey: values.subject ?? null,
    claims,
    issuedAtMs,
    expiresAtMs: validMinutes === undefined ? usualExpiryMs(claims, issuedAtMs) : issuedAtMs + readMinutes(validMinutes) * 60_000,
  };
}

/** A pass and a booking hold through the last second of their time; what says how somebody is soon gets old. */
function usualExpiryMs(claims: CredentialClaims, issuedAtMs: number): number {
  switch (claims.kind) {
    case "pass":
    case "booking":
      return claims.toMs + 1_000;
    case "health-code":
    case "itinerary":
    case "test-certificate":
    case "monitoring":
      return issuedAtMs + validMsUsual;
  }
}
