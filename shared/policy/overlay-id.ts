const overlayPrefix = "venue-";

/** The id of the pack that a venue's own manager may write. */
export function overlayIdOf(venueId: string): string {
  return `${overlayPrefix}${venueId}`;
}

/** The venue whose own pack has this id; `null` for a pack of no venue in particular. */
export function overlayVenueOf(packId: string): string | null {
  return packId.startsWith(overlayPrefix) ? packId.slice(overlayPrefix.length) : null;
}
