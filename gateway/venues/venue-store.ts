import type { Venue } from "../../shared/domain/venue.ts";

export interface VenueStore {
  venues(): Promise<readonly Venue[]>;
  /** Adds the venue, or replaces the one with the same id. */
  saveVenue(venue: Venue): Promise<void>;
}
