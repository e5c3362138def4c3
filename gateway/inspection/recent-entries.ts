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

/** Entries received at or after `sinceMs`, oldest first. Pages grow, so that a quiet day of a venue with a long past costs little. */
export async function recentEntries(ledger: LedgerReader, { venueId, sinceMs, afterSeq, upToSeq, entriesMax }: RecentQuestion): Promise<readonly LedgerEntry[]> {
  const newestFirst: LedgerEntry[] = [];
  let beforeSeq = upToSeq + 1;
  let pageEntries = pageEntriesMin;
  while (newestFirst.length < entriesMax && beforeSeq > afterSeq + 1) {
    const page = await ledger.entriesBefore(venueId, beforeSeq, Math.min(pageEntries, beforeSeq - afterSeq - 1));
    const recent = page.filter((entry) => entry.receivedAtMs >= sinceMs);
    newestFirst.push(...recent);
    const oldest = page.at(-1);
    if (oldest === undefined || recent.length < page.length) break;
    beforeSeq = oldest.seq;
    pageEntries = Math.min(pageEntriesMax, 2 * pageEntries);
  }
  return newestFirst.toReversed();
}
