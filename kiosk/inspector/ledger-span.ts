import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";

/** A run of ledger numbers: those above `after`, `limit` of them. */
export interface LedgerSpan {
  readonly after: number;
  readonly limit: number;
}

export const entriesPerPage = 50;

/** The last page, full if the ledger is long enough. */
export function newestSpan(lastSeq: number): LedgerSpan {
  return { after: Math.max(0, lastSeq - entriesPerPage), limit: entriesPerPage };
}

export function oldestSpan(): LedgerSpan {
  return { after: 0, limit: entriesPerPage };
}

/** The page before; never overlaps, so that the oldest page may be shorter. `null` at the beginning. */
export function olderSpan(span: LedgerSpan): LedgerSpan | null {
  if (span.after === 0) return null;
  const limit = Math.min(entriesPerPage, span.after);
  return { after: span.after - limit, limit };
}

/** The page behind; `null` when nothing has been written there yet. */
export function newerSpan(span: LedgerSpan, lastSeq: number): LedgerSpan | null {
  const after = span.after + span.limit;
  return after < lastSeq ? { after, limit: entriesPerPage } : null;
}

/** The page with the entry in its middle; `null` when there is no such entry. */
export function spanAround(seq: number, lastSeq: number): LedgerSpan | null {
  if (!Number.isInteger(seq) || seq < 1 || seq > lastSeq) return null;
  const newest = newestSpan(lastSeq);
  return { after: Math.min(newest.after, Math.max(0, seq - entriesPerPage / 2)), limit: entriesPerPage };
}

/** The numbers that a page should have and has not. A ledger has none. */
export function missingNumbers(span: LedgerSpan, entries: readonly Pick<LedgerEntryMessage, "seq">[]): number[] {
  const last = entries.at(-1)?.seq ?? span.after;
  const present = new Set(entries.map(({ seq }) => seq));
  const missing: number[] = [];
  for (let seq = span.after + 1; seq < last; seq += 1) if (!present.has(seq)) missing.push(seq);
  return missing;
}
