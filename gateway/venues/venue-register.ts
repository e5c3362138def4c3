import type { Venue } from "../../shared/domain/venue.ts";
import { followRecords } from "../ledger/follow-records.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { VenueStore } from "./venue-store.ts";

/** The venues in memory; the feed keeps them as the store has them. */
export interface VenueRegister {
  find(venueId: string): Venue | null;
  all(): readonly Venue[];
  save(venue: Venue): Promise<void>;
  /** The listener is called whenever any venue may have changed, here or at another gateway. */
  onRefreshed(listener: () => void): void;
}

/** Resolves when the venues are in memory; `onFault` hears of a later reading that failed. */
export async function openVenueRegister(store: VenueStore, feed: StoreFeed, onFault: (error: unknown) => void): Promise<VenueRegister> {
  let venuesById = new Map<string, Venue>();
  const followed = await followRecords({
    feed,
    kind: "venues",
    read: () => store.venues(),
    index: (venues) => {
      venuesById = new Map(venues.map((venue) => [venue.id, venue]));
    },
    onFault,
  });

  return {
    find: (venueId) => venuesById.get(venueId) ?? null,
    all: () => [...venuesById.values()],
    save: (venue) => followed.save(() => store.saveVenue(venue)),
    onRefreshed: followed.onRefreshed,
  };
}
