import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";

/** Under which ledger number each check-in among the rows stands, by its id. */
export function checkInNumbers(rows: readonly Pick<LedgerEntryMessage, "seq" | "kind" | "checkInId">[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(({ seq, kind, checkInId }) => (kind === "check-in" && checkInId !== undefined ? [[checkInId, seq] as const] : [])));
}
