import { expect } from "vitest";
import { foldLedger } from "../../gateway/ledger/fold-ledger.ts";
import type { Stores } from "../../gateway/stores/stores.ts";

/** What must hold after any crash: each acknowledged check-in is there, none is there twice, and the counts are the fold. */
export async function expectNothingLost({ ledger }: Stores, acknowledged: readonly string[]): Promise<void> {
  const entries = await ledger.entriesAfter("theatre", 0, 1_000_000);
  expect(await ledger.counts("theatre")).toEqual(foldLedger("theatre", entries));
  expect(entries.at(-1)?.seq).toBe(entries.length);
  const recorded = entries.flatMap((entry) => (entry.kind === "check-in" ? [entry.checkInId] : []));
  const distinct = new Set(recorded);
  expect(recorded).toHaveLength(distinct.size);
  expect(acknowledged.filter((id) => !distinct.has(id))).toEqual([]);
}
