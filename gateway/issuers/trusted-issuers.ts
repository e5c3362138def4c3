import type { IssuerKey } from "../../shared/verify/issuer-key.ts";
import type { IssuerKeyring } from "../../shared/verify/issuer-keyring.ts";

/** The code issuers that this gateway trusts: the keys as doors get them, and ready to verify with. */
export interface TrustedIssuers {
  readonly keys: readonly IssuerKey[];
  readonly keyring: IssuerKeyring;
}
