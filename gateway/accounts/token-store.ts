import type { Role } from "../../shared/domain/role.ts";

/** What is kept of a token: its hash, never itself. A gate's token names its venue and gate, a manager's its venue. */
export interface TokenRecord {
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string;
  readonly role: Role;
  readonly name: string;
  readonly venueId: string | null;
  readonly gateId: string | null;
  readonly createdAtMs: number;
  /** Since when it opens nothing any more; `null` while it is good. */
  readonly revokedAtMs: number | null;
  /** The one that the settings name for the administrator: another one there ends it. */
  readonly fromSettings?: true;
}

export interface TokenStore {
  tokens(): Promise<readonly TokenRecord[]>;
  /** Adds the records together; one with the same hash is replaced, as when a token is revoked. */
  saveTokens(records: readonly TokenRecord[]): Promise<void>;
}
