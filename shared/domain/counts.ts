/** The state of one venue after ledger entry `seq`; always the fold of the ledger, never an estimate. */
export interface Counts {
  readonly venueId: string;
  readonly seq: number;
  readonly inside: number;
  /** Persons; `null` means that no limit is in force. */
  readonly limit: number | null;
  readonly entered: number;
  readonly exited: number;
  readonly refused: number;
  readonly atMs: number;
}

/** Places left now; never negative, also when the limit was lowered below the number inside. `null` without a limit. */
export function placesLeft(counts: Pick<Counts, "inside" | "limit">): number | null {
  return counts.limit === null ? null : Math.max(0, counts.limit - counts.inside);
}
