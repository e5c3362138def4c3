import type { PolicyRecord } from "./policy-store.ts";
import type { PolicyFinder } from "./venue-policy.ts";

/** What could come into force at an instant of the past. */
export interface PoliciesAsOf {
  readonly find: PolicyFinder;
  /** Whether anything had been done with policies by then; before, the packs that come with the program are all that is known. */
  readonly isRecorded: boolean;
}

function isDated(record: PolicyRecord): record is Extract<PolicyRecord, { readonly atMs: number }> {
  return "atMs" in record;
}

/** What had been done by an instant, which belongs to it. What a version says has no time: it does nothing before it is saved. */
export function recordsUntil(records: readonly PolicyRecord[], atMs: number): { readonly records: readonly PolicyRecord[]; readonly isRecorded: boolean } {
  const until = records.filter((record) => !isDated(record) || record.atMs <= atMs);
  return { records: until, isRecorded: until.some(isDated) };
}
