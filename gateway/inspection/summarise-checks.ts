import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";

export interface CheckTally {
  readonly checks: number;
  readonly refusals: number;
  readonly codesScanned: number;
  readonly temperaturesMeasured: number;
}

/** Counts every attempt once, also the refused ones; what an inspector compares with an independent flow. */
export function summariseChecks(entries: readonly LedgerEntry[]): CheckTally {
  const attempts = entries.filter((entry) => entry.kind === "check-in");
  return {
    checks: attempts.length,
    refusals: attempts.filter((attempt) => !attempt.placed).length,
    codesScanned: attempts.filter((attempt) => attempt.steps.code).length,
    temperaturesMeasured: attempts.filter((attempt) => attempt.steps.temperature).length,
  };
}
