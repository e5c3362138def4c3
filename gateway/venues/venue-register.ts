import type { Venue } from "../../shared/domain/venue.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { VenueStore } from "./venue-store.ts";

/** The venues in memory; the feed keeps them as the store has them. */
export interface VenueRegister {
  find(venueId: string): Venue | null;
  all(): readonly Venue[];
  save(venue: Venue): Promise<void>;
}

export async function openVenueRegister(store: VenueStore, feed: StoreFeed, onFault: (error: unknown) => void): Promise<VenueRegister> {
  let venuesById = new Map<string, Venue>();

  function index(venues: readonly Venue[]): void {
    venuesById = new Map(venues.map((venue) => [venue.id, venue]));
  }

  index(await store.venues());
  feed.follow((event) => {
    if (event.kind === "venues" || event.kind === "gap") store.venues().then(index).catch(onFault);
  });

  return {
    find: (venueId) => venuesById.get(venueId) ?? null,
    all: () => [...venuesById.values()],
    save: async (venue) => {
      await store.saveVenue(venue);
      index(await store.venues());
    },
  };
}
