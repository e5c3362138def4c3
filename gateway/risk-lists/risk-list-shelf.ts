import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { RiskListStore, StoredRiskList } from "./risk-list-store.ts";

export interface RiskListShelfParts {
  readonly store: RiskListStore;
  readonly feed: StoreFeed;
  readonly isKnownDivision: (code: string) => boolean;
  readonly onFault: (error: unknown) => void;
}

/** The kept lists in memory, with the index over those that a stay may still be looked up in; the feed keeps it fresh. */
export interface RiskListShelf {
  /** In the order in which they were received. */
  all(): readonly StoredRiskList[];
  current(): StoredRiskList | null;
  lookup(): RiskLookup | null;
  keep(list: StoredRiskList): Promise<void>;
  /** The listener is called whenever another list comes into force, here or at another gateway. */
  onActivated(listener: (list: StoredRiskList) => void): void;
}

/** Stays are looked back on for weeks, not months; older lists stay in the store and leave the index. */
const indexedMsMax = 60 * 24 * 3_600_000;

function acceptedInOrder(lists: readonly StoredRiskList[]): readonly StoredRiskList[] {
  return lists.filter((list) => list.status === "accepted").toSorted((a, b) => (a.acceptedAtMs ?? 0) - (b.acceptedAtMs ?? 0));
}

export async function openRiskListShelf({ store, feed, isKnownDivision, onFault }: RiskListShelfParts): Promise<RiskListShelf> {
  let lists: readonly StoredRiskList[] = [];
  let current: StoredRiskList | null = null;
  let lookup: RiskLookup | null = null;
  const listeners: ((list: StoredRiskList) => void)[] = [];

  function index(kept: readonly StoredRiskList[]): void {
    lists = kept;
    const accepted = acceptedInOrder(kept);
    const newest = accepted.at(-1) ?? null;
    if (newest === null || newest.version === current?.version) return;
    current = newest;
    const recent = accepted.filter((list) => list.endUpdateTimeMs >= newest.endUpdateTimeMs - indexedMsMax);
    lookup = buildRiskIndex(recent, isKnownDivision);
    for (const listener of listeners) listener(newest);
  }

  index(await store.riskLists());
  feed.follow((event) => {
    if (event.kind === "risk-lists" || event.kind === "gap") store.riskLists().then(index).catch(onFault);
  });

  return {
    all: () => lists,
    current: () => current,
    lookup: () => lookup,
    keep: async (list) => {
      await store.saveRiskList(list);
      index(await store.riskLists());
    },
    onActivated: (listener) => {
      listeners.push(listener);
    },
  };
}
