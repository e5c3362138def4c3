/** Venue classes of the source documents that have a pack so far (seed-rules section 3). */
export const venueClasses = ["culture.theatre", "commerce.market"] as const;

export type VenueClass = (typeof venueClasses)[number];

export interface Gate {
  readonly id: string;
  readonly name: string;
}

/** What the administrator lets the venue hold, whatever its manager gives. */
export interface Licence {
  readonly seats: number | null;
  readonly persons: number | null;
}

/** What the manager or the order in force has given: it can only make the limit smaller. Share is of the seats. */
export interface CapacitySetting {
  readonly seats: number | null;
  readonly shareBasisPoints: number | null;
  readonly persons: number | null;
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly venueClass: VenueClass;
  /** County code, six digits (GB/T 2260). */
  readonly divisionCode: string;
  readonly policyId: string;
  readonly licence: Licence;
  readonly capacity: CapacitySetting;
  readonly gates: readonly Gate[];
}
