/** The classes of venues that the source documents name (seed-rules section 3), `group.class`. */
export const venueClasses = [
  "lodging.hotel",
  "lodging.homestay",
  "leisure.bath",
  "leisure.ktv",
  "leisure.netbar",
  "leisure.chess",
  "leisure.entertainment",
  "culture.cinema",
  "culture.theatre",
  "culture.library",
  "culture.museum",
  "culture.centre",
  "culture.gallery",
  "culture.public",
  "culture.community",
  "sport.fitness",
  "sport.stadium",
  "tourism.scenic",
  "tourism.zoo",
  "tourism.agency",
  "medical.hospital",
  "medical.fever-clinic",
  "medical.health-centre",
  "medical.clinic",
  "medical.pharmacy",
  "edu.school",
  "edu.university",
  "edu.kindergarten",
  "edu.training",
  "transport.airport",
  "transport.rail",
  "transport.coach",
  "transport.dock",
  "transport.station",
  "transport.vehicle",
  "transport.checkpoint",
  "transport.port",
  "commerce.mall",
  "commerce.supermarket",
  "commerce.market",
  "commerce.pet",
  "catering.restaurant",
  "catering.canteen",
  "catering.banquet",
  "public.service-hall",
  "public.service-place",
  "public.office",
  "welfare.elderly",
  "welfare.institution",
  "custody.place",
  "religion.place",
  "industry.factory",
  "industry.site",
  "logistics.cold-store",
  "logistics.cold-chain",
  "logistics.warehouse",
  "quarantine.site",
  "community.compound",
  "community.village",
] as const;

export type VenueClass = (typeof venueClasses)[number];

/** Some rules ask more in the countryside than in a city, or the other way round. */
export const settings = ["urban", "rural"] as const;

export type Setting = (typeof settings)[number];

/** Parts of a venue that not everybody may enter. */
export const zones = ["classroom", "control-room", "sports-ground", "canteen", "audience", "backstage"] as const;

export type Zone = (typeof zones)[number];

export interface Gate {
  readonly id: string;
  readonly name: string;
  /** The part of the venue that the gate leads to; `null` when it leads to all that everybody may enter. */
  readonly zone: Zone | null;
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
  readonly setting: Setting;
  readonly policyId: string;
  readonly licence: Licence;
  readonly capacity: CapacitySetting;
  readonly gates: readonly Gate[];
}
