import type { Counts } from "../../shared/domain/counts.ts";
import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { CheckInRecord } from "../admission/admission-store.ts";

/** Reading what happened; nothing here can write. */
export interface LedgerReader {
  /** `null` for a venue that was never opened. */
  counts(venueId: string): Promise<Counts | null>;
  /** Entries with a number above `afterSeq`, in order, `limit` at most. */
  entriesAfter(venueId: string, afterSeq: number, limit: number): Promise<readonly LedgerEntry[]>;
  /** Entries with a number below `beforeSeq`, newest first, `limit` at most. */
  entriesBefore(venueId: string, beforeSeq: number, limit: number): Promise<readonly LedgerEntry[]>;
  /** Told only when it is as durable as an acknowledged one; else rejects with `StoreUnavailable`. */
  checkIn(venueId: string, checkInId: string): Promise<CheckInRecord | null>;
}
