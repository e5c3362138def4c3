import type { Venue } from "../domain/venue.ts";
import { overlayVenueOf } from "./overlay-id.ts";
import type { PolicyPack } from "./policy-pack.ts";

/** Whether the pack may speak of the venue at all; one that bears the name of a venue speaks of that venue alone. */
export function packCovers({ id, scope }: Pick<PolicyPack, "id" | "scope">, venue: Pick<Venue, "id" | "venueClass" | "divisionCode">): boolean {
  const overlaid = overlayVenueOf(id);
  if (overlaid !== null && overlaid !== venue.id) return false;
  if (scope.venueClasses !== null && !scope.venueClasses.includes(venue.venueClass)) return false;
  return scope.divisions === null || scope.divisions.some((division) => venue.divisionCode.startsWith(division));
}
