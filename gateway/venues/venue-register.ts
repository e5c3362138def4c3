import type { Venue } from "../../shared/domain/venue.ts";
import { StoreUnavailable } from "../admission/admission-store.ts";
import { followRecords } from "../ledger/follow-records.ts";
import type { RecordFreshness } from "../ledger/record-freshness.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { VenueRecord, VenueStore } from "./venue-store.ts";

/** The venues in memory; the feed keeps them as the store has them. */
export interface VenueRegister {
  find(venueId: string): VenueRecord | null;
  all(): readonly VenueRecord[];
  /** Saves what `change` makes of the venue as it is; asks again when another gateway changed it meanwhile. `null` changes nothing. */
  change(venueId: string, by: string, change: (known: Venue | null) => Venue | null): Promise<VenueRecord | null>;
  /** The listener is called whenever any venue may have changed, here or at another gateway. */
  onRefreshed(listener: () => void): void;
}

/** How often others may come first. */
const attemptsMax = 10;

/** Resolves when the venues are in memory; `freshness` hears of a later reading that failed. */
export async function openVenueRegister(store: VenueStore, feed: StoreFeed, freshness: RecordFreshness): Promise<VenueRegister> {
  let venuesById = new Map<string, VenueRecord>();
  const followed = await followRecords({
    feed,
    kind: "venues",
    read: () => store.venues(),
    index: (venues) => {
      venuesById = new Map(venues.map((venue) => [venue.id, venue]));
    },
    freshness,
  });

  return {
    find: (venueId) => venuesById.get(venueId) ?? null,
    all: () => [...venuesById.values()],
    change: async (venueId, changedBy, change) => {
      for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
        const known = venuesById.get(venueId) ?? null;
        const venue = change(known);
        if (venue === null) return null;
        const record = { ...venue, revision: (known?.revision ?? 0) + 1, changedBy };
        if (await followed.save(() => store.saveVenue(record))) return record;
      }
      throw new StoreUnavailable(`Others changed venue "${venueId}" ${attemptsMax} times meanwhile`);
    },
    onRefreshed: followed.onRefreshed,
  };
}
