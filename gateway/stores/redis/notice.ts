import type { StoreEvent } from "../../ledger/store-feed.ts";

/** What a script has published: the kind, and the venue when it is a ledger that grew. A newer gateway may tell of more. */
export function storeEventOf(notice: string): StoreEvent {
  const [kind, venueId] = notice.split(" ");
  if (kind === "ledger" && venueId !== undefined) return { kind, venueId };
  if (kind === "venues" || kind === "tokens" || kind === "risk-lists" || kind === "policies" || kind === "personal-lists") return { kind };
  return { kind: "gap" };
}
