import { setImmediate } from "node:timers/promises";
import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";

const pageEntriesMin = 50;
const pageEntriesMax = 1_000;

export interface RecentQuestion {
  readonly venueId: string;
  readonly sinceMs: number;
  /** Only entries with a number above this one, and not above `upToSeq`. */
  readonly afterSeq: number;
  readonly upToSeq: number;
  /** Bounds what one question may cost. */
  readonly entriesMax: number;
}

/**
 * Entries received at or after `sinceMs`, newest first. Pages grow, so that a quiet day of a venue with a long past costs little; after
 * each of them whoever stands at a door has a turn.
 */
export async function* recentPages(ledger: LedgerReader, { venueId, sinceMs, afterSeq, upToSeq, entriesMax }: RecentQuestion): AsyncGenerator<readonly LedgerEntry[]> {
  let beforeSeq = upToSeq + 1;
  let pageEntries = pageEntriesMin;
  let entriesLeft = entriesMax;
  while (entriesLeft > 0 && beforeSeq > afterSeq + 1) {
    const page = await ledger.entriesBefore(venueId, beforeSeq, Math.min(pageEntries, beforeSeq - afterSeq - 1, entriesLeft));
    const recent = page.filter((entry) => entry.receivedAtMs >= sinceMs);
    yield recent;
    await setImmediate();
    const oldest = page.at(-1);
    if (oldest === undefined || recent.length < page.length) return;
    entriesLeft -= page.length;
    beforeSeq = oldest.seq;
    pageEntries = Math.min(pageEntriesMax, 2 * pageEntries);
  }
}
