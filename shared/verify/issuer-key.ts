import type { SignatureAlgorithm } from "../decode/unverified-code.ts";
import type { CredentialKind } from "../domain/credential.ts";

/** A public key of a code issuer, as kept in files and sent to doors; `publicKey` is a JWK (RFC 7517, RFC 8037). */
export interface IssuerKey {
  readonly keyId: string;
  readonly issuer: string;
  readonly algorithm: SignatureAlgorithm;
  readonly publicKey: Readonly<Record<string, string>>;
  /** What this issuer may issue. */
  readonly kinds: readonly CredentialKind[];
  /** ISO 8601; codes issued outside are refused. */
  readonly validFrom: string;
  readonly validTo: string;
}
