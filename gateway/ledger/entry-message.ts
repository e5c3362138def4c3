import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";

const unjudged = { verdict: null, codes: [] };

/** A ledger entry as it is sent: times as ISO 8601, and `verdict` and `codes` on every kind, so that a reader needs no cases for them. */
export function entryMessage(entry: LedgerEntry): LedgerEntryMessage {
  const { atMs, receivedAtMs, ...rest } = entry;
  const times = { at: new Date(atMs).toISOString(), receivedAt: new Date(receivedAtMs).toISOString() };
  switch (rest.kind) {
    case "check-in":
      return { ...rest, ...times, codes: [...rest.codes], decidedBy: [...rest.decidedBy] };
    case "exit": {
      const { check, ...exit } = rest;
      return check === undefined ? { ...exit, ...times, ...unjudged } : { ...exit, ...check, ...times, codes: [...check.codes], decidedBy: [...check.decidedBy] };
    }
    case "policy-changed":
      return { ...rest, ...times, ...unjudged, packs: [...rest.packs], added: [...rest.added], removed: [...rest.removed] };
    case "confirmed":
    case "annulled":
    case "limit-changed":
      return { ...rest, ...times, ...unjudged };
  }
}
