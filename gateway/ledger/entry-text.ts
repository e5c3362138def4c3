import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";

/** An entry as a driver keeps it: JSON of everything but the number, which is its key. */
export function entryText(entry: LedgerEntry): string {
  return JSON.stringify({ ...entry, seq: undefined });
}

/** Reads back what `entryText`, or a driver that writes the same text piece by piece, has made. */
export function entryFromText(seq: number, text: string): LedgerEntry {
  const entry: LedgerEntry = JSON.parse(text);
  return { ...entry, seq };
}
