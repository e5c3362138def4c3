import type { Fault } from "../../../shared/domain/fault.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { overlayVenueOf } from "../../../shared/policy/overlay-id.ts";
import { setName } from "../policy-version.ts";

/** What speaks against keeping a pack, well-formed as it is, under an id. */
export function faultsOfSavedPack(pack: PolicyPack, id: string, isVenue: (venueId: string) => boolean): readonly Fault[] {
  const overlaid = overlayVenueOf(id);
  return [
    ...(pack.id === id ? [] : [{ path: "id", detail: `differs from the id in the path, "${id}"` }]),
    ...(id === setName ? [{ path: "id", detail: `"${setName}" names what is in force together, and can be no pack` }] : []),
    ...(overlaid === null || isVenue(overlaid) ? [] : [{ path: "id", detail: `is for the own pack of the venue "${overlaid}", and there is no such venue` }]),
    ...(overlaid === null || pack.layer === "venue" ? [] : [{ path: "layer", detail: 'the own pack of a venue has the layer "venue"' }]),
  ];
}
