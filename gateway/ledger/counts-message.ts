import { placesLeft, type Counts } from "../../shared/domain/counts.ts";
import type { CountsBrief, CountsMessage } from "../../shared/wire/counts.ts";

/** Counts as they are sent. The interval is a point: no gate of this gateway admits on its own while it is cut off. */
export function countsMessage(counts: Counts): CountsMessage {
  return {
    venueId: counts.venueId,
    seq: counts.seq,
    inside: counts.inside,
    insideLow: counts.inside,
    insideHigh: counts.inside,
    limit: counts.limit,
    left: placesLeft(counts),
    entered: counts.entered,
    exited: counts.exited,
    refused: counts.refused,
    at: new Date(counts.atMs).toISOString(),
  };
}

/** The counts after one entry, as every answer at the door carries them. */
export function countsBrief(venueId: string, after: { readonly seq: number; readonly insideAfter: number; readonly limitAfter: number | null }): CountsBrief {
  return {
    venueId,
    seq: after.seq,
    inside: after.insideAfter,
    limit: after.limitAfter,
    left: placesLeft({ inside: after.insideAfter, limit: after.limitAfter }),
  };
}
