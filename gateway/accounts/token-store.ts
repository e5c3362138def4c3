export type Role = "gate" | "manager" | "inspector" | "administrator";

/** What is kept of a token: its hash, never itself. A gate's token names its venue and gate, a manager's its venue. */
export interface TokenRecord {
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string;
  readonly role: Role;
  readonly name: string;
  readonly venueId: string | null;
  readonly gateId: string | null;
  readonly createdAtMs: number;
}

export interface TokenStore {
  tokens(): Promise<readonly TokenRecord[]>;
  addTokens(records: readonly TokenRecord[]): Promise<void>;
}
