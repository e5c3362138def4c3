import { hash, randomBytes } from "node:crypto";
import { followRecords } from "../ledger/follow-records.ts";
import type { RecordFreshness } from "../ledger/record-freshness.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { Principal } from "./principal.ts";
import type { TokenRecord, TokenStore } from "./token-store.ts";

/** The tokens in memory, so that a check-in need not ask the store who is asking; the feed keeps it fresh. */
export interface TokenRegister {
  find(token: string): Principal | null;
  all(): readonly TokenRecord[];
  save(records: readonly TokenRecord[]): Promise<void>;
  /** Gates of a venue that have a token which is good. */
  gatesWithToken(venueId: string): ReadonlySet<string>;
  /** The listener is called whenever any token may have changed, here or at another gateway. */
  onRefreshed(listener: () => void): void;
}

export function hashToken(token: string): string {
  return hash("sha256", token);
}

/** 256 random bits; what is kept of them is `hashToken`. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

function toPrincipal(record: TokenRecord): Principal | null {
  if (record.revokedAtMs !== null) return null;
  const { role, name, venueId, gateId } = record;
  switch (role) {
    case "gate":
      return venueId === null || gateId === null ? null : { role, name, venueId, gateId };
    case "manager":
      return venueId === null ? null : { role, name, venueId };
    case "inspector":
    case "administrator":
      return { role, name };
  }
}

/** Resolves when the tokens are in memory; `freshness` hears of a later reading that failed. */
export async function openTokenRegister(store: TokenStore, feed: StoreFeed, freshness: RecordFreshness): Promise<TokenRegister> {
  let records: readonly TokenRecord[] = [];
  let principalsByHash = new Map<string, Principal>();
  const followed = await followRecords({
    feed,
    kind: "tokens",
    read: () => store.tokens(),
    index: (next) => {
      records = next;
      principalsByHash = new Map(
        next.flatMap((record) => {
          const principal = toPrincipal(record);
          return principal === null ? [] : [[record.tokenHash, principal] as const];
        }),
      );
    },
    freshness,
  });

  return {
    find: (token) => principalsByHash.get(hashToken(token)) ?? null,
    all: () => records,
    save: (saved) => followed.save(() => store.saveTokens(saved)),
    gatesWithToken: (venueId) => {
      const good = records.filter((record) => record.venueId === venueId && record.revokedAtMs === null);
      return new Set(good.flatMap((record) => (record.gateId === null ? [] : [record.gateId])));
    },
    onRefreshed: followed.onRefreshed,
  };
}
