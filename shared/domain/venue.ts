/** Venue classes of the source documents that have a pack so far (seed-rules section 3). */
export const venueClasses = ["culture.theatre", "commerce.market"] as const;

export type VenueClass = (typeof venueClasses)[number];

export interface Gate {
  readonly id: string;
  readonly name: string;
}

/** What the manager or the order in force has set; what is given applies, and the smallest wins. Share is of the seats. */
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
  readonly capacity: CapacitySetting;
  readonly gates: readonly Gate[];
}
