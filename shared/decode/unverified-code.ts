import type { CredentialClaims } from "../domain/credential.ts";
import type { ReasonCode } from "../domain/reason.ts";

export type SignatureAlgorithm = "EdDSA" | "ES256";

/** What a code claims, before anybody has looked at its signature, issuer or dates. */
export interface UnverifiedCode {
  readonly algorithm: SignatureAlgorithm;
  readonly issuerKeyId: string;
  readonly issuer: string;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
  readonly subjectKey: string;
  readonly claims: CredentialClaims;
  /** The COSE Sig_structure (RFC 9052 section 4.4) and the signature over it. */
  readonly signedBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

export type ReadRefusal = Extract<ReasonCode, `read.${string}`>;

export type DecodedScan =
  | { readonly kind: "decoded"; readonly code: UnverifiedCode }
  | { readonly kind: "unreadable"; readonly code: ReadRefusal };
