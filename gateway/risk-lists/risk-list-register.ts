import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import { followRecords } from "../ledger/follow-records.ts";
import type { RecordFreshness } from "../ledger/record-freshness.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import { acceptedInOrder, indexedWith } from "./accepted-lists.ts";
import type { RiskListStore, StoredRiskList } from "./risk-list-store.ts";

export interface RiskListRegisterParts {
  readonly store: RiskListStore;
  readonly feed: StoreFeed;
  readonly isKnownDivision: (code: string) => boolean;
  readonly freshness: RecordFreshness;
}

/** The kept lists in memory, with the index over those that a stay may still be looked up in; the feed keeps it fresh. */
export interface RiskListRegister {
  /** In the order in which they were received. */
  all(): readonly StoredRiskList[];
  current(): StoredRiskList | null;
  lookup(): RiskLookup | null;
  /** The index as it was while the list of this version was in force; `null` for a list that never was. */
  lookupOf(version: string): RiskLookup | null;
  save(list: StoredRiskList): Promise<void>;
  /** The listener is called whenever another list comes into force, here or at another gateway. */
  onActivated(listener: (list: StoredRiskList) => void): void;
}

/** Resolves when the lists are in memory; `isKnownDivision` tells a code that the index may be asked for. */
export async function openRiskListRegister({ store, feed, isKnownDivision, freshness }: RiskListRegisterParts): Promise<RiskListRegister> {
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
    lookup = buildRiskIndex(indexedWith(newest, accepted), isKnownDivision);
    for (const listener of listeners) listener(newest);
  }

  const followed = await followRecords({ feed, kind: "risk-lists", read: () => store.riskLists(), index, freshness });

  return {
    all: () => lists,
    current: () => current,
    lookup: () => lookup,
    lookupOf: (version) => {
      if (lookup?.version === version) return lookup;
      const accepted = acceptedInOrder(lists);
      const list = accepted.find((each) => each.version === version);
      return list === undefined ? null : buildRiskIndex(indexedWith(list, accepted), isKnownDivision);
    },
    save: (list) => followed.save(() => store.saveRiskList(list)),
    onActivated: (listener) => {
      listeners.push(listener);
    },
  };
}
