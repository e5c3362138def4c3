import type { StoredRiskList } from "./risk-list-store.ts";

/** Stays are looked back on for weeks, not months; older lists stay in the store and leave the index. */
const indexedMsMax = 60 * 24 * 3_600_000;

export function acceptedInOrder(lists: readonly StoredRiskList[]): readonly StoredRiskList[] {
  return lists.filter((list) => list.status === "accepted").toSorted((a, b) => (a.acceptedAtMs ?? 0) - (b.acceptedAtMs ?? 0));
}

/** The lists that the index holds while the last of them is in force. */
export function indexedWith(newest: StoredRiskList, accepted: readonly StoredRiskList[]): readonly StoredRiskList[] {
  const untilNewest = accepted.slice(0, accepted.indexOf(newest) + 1);
  return untilNewest.filter((list) => list.endUpdateTimeMs >= newest.endUpdateTimeMs - indexedMsMax);
}
