import { bookingLabels } from "./code-labels.ts";
import { readInstantMs } from "./read-instant.ts";
import { readPseudonym } from "./read-text.ts";

/** Where and when something lets its holder in. */
interface VenueSlot {
  readonly venueId: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** What a pass and a booking have in common. */
export function readVenueSlot(members: ReadonlyMap<unknown, unknown>): VenueSlot | undefined {
  const venueId = readPseudonym(members.get(bookingLabels.venue));
  const fromMs = readInstantMs(members.get(bookingLabels.from));
  const toMs = readInstantMs(members.get(bookingLabels.to));
  return venueId === undefined || fromMs === undefined || toMs === undefined || fromMs > toMs ? undefined : { venueId, fromMs, toMs };
}
