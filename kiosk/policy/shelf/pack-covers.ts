import type { PackScope } from "../../../shared/policy/policy-pack.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";

/** Whether a pack may speak of the venue; the gateway decides, this only spares a vain try. */
export function packCovers({ id, scope }: { readonly id: string; readonly scope: PackScope }, venue: Pick<VenueMessage, "id" | "venueClass" | "divisionCode">): boolean {
  if (id.startsWith("venue-") && id !== `venue-${venue.id}`) return false;
  if (scope.venueClasses !== null && !scope.venueClasses.includes(venue.venueClass)) return false;
  return scope.divisions === null || scope.divisions.some((division) => venue.divisionCode.startsWith(division));
}
