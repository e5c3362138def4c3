import type { Venue } from "../../shared/domain/venue.ts";

/** A venue as it is kept: every change has the next revision, and the first has 1. */
export interface VenueRecord extends Venue {
  readonly revision: number;
  /** Who made this revision; earlier programs did not keep it. */
  readonly changedBy?: string;
}

export interface VenueStore {
  venues(): Promise<readonly VenueRecord[]>;
  /** Adds the venue, or replaces its revision before this one; resolves with false, and saves nothing, when another revision is kept. */
  saveVenue(record: VenueRecord): Promise<boolean>;
}
