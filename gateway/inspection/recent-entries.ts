import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";

const pageEntries = 1_000;

export interface RecentQuestion {
  readonly venueId: string;
  readonly sinceMs: number;
  /** Bounds what one question may cost. */
  readonly entriesMax: number;
}

/** Entries received at or after `sinceMs`, oldest first. */
export async function recentEntries(ledger: LedgerReader, { venueId, sinceMs, entriesMax }: RecentQuestion): Promise<readonly LedgerEntry[]> {
  const newestFirst: LedgerEntry[] = [];
  let beforeSeq = Number.MAX_SAFE_INTEGER;
  while (newestFirst.length < entriesMax) {
    const page = await ledger.entriesBefore(venueId, beforeSeq, pageEntries);
    const recent = page.filter((entry) => entry.receivedAtMs >= sinceMs);
    newestFirst.push(...recent);
    const oldest = page.at(-1);
    if (oldest === undefined || recent.length < page.length) break;
    beforeSeq = oldest.seq;
  }
  return newestFirst.toReversed();
}
