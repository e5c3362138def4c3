import type { LimitNow } from "../../shared/capacity/limit-now.ts";
import { smallest } from "../../shared/capacity/smallest.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { VenueMessage } from "../../shared/wire/venue.ts";

const basisPointsPerOne = 10_000;

/** A venue as it is sent, with the limit that its setting and its policy give now. */
export function venueMessage(venue: Venue, policyVersion: string, limit: LimitNow): VenueMessage {
  const { licence, capacity } = venue;
  const { shareBasisPoints } = capacity;
  return {
    id: venue.id,
    name: venue.name,
    venueClass: venue.venueClass,
    divisionCode: venue.divisionCode,
    setting: venue.setting,
    policyId: venue.policyId,
    policyVersion,
    capacity: {
      seats: smallest(licence.seats, capacity.seats),
      share: shareBasisPoints === null ? null : shareBasisPoints / basisPointsPerOne,
      persons: smallest(licence.persons, capacity.persons),
    },
    limit: limit.kind === "known" ? limit.limit : null,
    limitedBy: limit.kind === "known" ? limit.limitedBy : null,
    gates: venue.gates.map((gate) => ({ ...gate })),
  };
}
