import type { IssuerKey } from "../../shared/verify/issuer-key.ts";
import type { IssuerKeyring } from "../../shared/verify/issuer-keyring.ts";
import type { OnlineIssuers } from "./online-issuers.ts";

/** The issuers of signed codes that this gateway trusts: the keys as doors get them, and ready to verify with. */
export interface VerificationKeys {
  readonly keys: readonly IssuerKey[];
  readonly keyring: IssuerKeyring;
}

/** All code issuers that this gateway trusts: those who sign, and those who have to be asked. */
export interface TrustedIssuers extends VerificationKeys {
  readonly online: OnlineIssuers;
}
