import type { Counts } from "../../shared/domain/counts.ts";
import type { LedgerEntry, LedgerEvent } from "../../shared/domain/ledger-entry.ts";

/** What an entry changes of the counts, apart from its number and its time. */
export type Tally = Pick<Counts, "inside" | "limit" | "entered" | "exited" | "refused">;

export const emptyTally: Tally = { inside: 0, limit: null, entered: 0, exited: 0, refused: 0 };

/**
 * The counts after one more event. `exited` counts those who had been counted in, so that somebody who slipped in and left
 * changes nothing; who was only sent to put on a mask was not refused; inside stays at 0 when an annulled person was already seen leaving.
 */
export function tallyAfter(tally: Tally, event: LedgerEvent): Tally {
  switch (event.kind) {
    case "check-in":
      if (event.placed) return { ...tally, inside: tally.inside + event.size, entered: tally.entered + event.size };
      return event.verdict === "refuse" ? { ...tally, refused: tally.refused + 1 } : tally;
    case "exit":
      return { ...tally, inside: tally.inside - event.countedOut, exited: tally.exited + event.countedOut };
    case "annulled":
      return { ...tally, inside: Math.max(0, tally.inside - event.size), entered: tally.entered - event.size };
    case "limit-changed":
      return { ...tally, limit: event.limit };
    case "confirmed":
    case "policy-changed":
      return tally;
  }
}

/** The counts that a whole ledger, from its first entry on and in order, adds up to; `null` for an empty one. */
export function foldLedger(venueId: string, entries: readonly LedgerEntry[]): Counts | null {
  const last = entries.at(-1);
  if (last === undefined) return null;
  return { venueId, seq: last.seq, ...entries.reduce<Tally>(tallyAfter, emptyTally), atMs: last.receivedAtMs };
}
