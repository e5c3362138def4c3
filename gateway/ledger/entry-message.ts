import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";

/** A ledger entry as it is sent: times as ISO 8601, and `verdict` and `codes` on every kind, so that a reader needs no cases for them. */
export function entryMessage(entry: LedgerEntry): LedgerEntryMessage {
  const { atMs, receivedAtMs, ...rest } = entry;
  const times = { at: new Date(atMs).toISOString(), receivedAt: new Date(receivedAtMs).toISOString() };
  if (rest.kind === "check-in") return { ...rest, ...times, codes: [...rest.codes], decidedBy: [...rest.decidedBy] };
  return { ...rest, ...times, verdict: null, codes: [] };
}
