import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";

/** What an inspector compares with an independent flow. */
export interface CheckTally {
  readonly checks: number;
  readonly refusals: number;
  readonly codesScanned: number;
  readonly temperaturesMeasured: number;
}

export const noChecks: CheckTally = { checks: 0, refusals: 0, codesScanned: 0, temperaturesMeasured: 0 };

/** The tally after one more entry: every attempt counts once, also a refused one. */
export function checksAfter(tally: CheckTally, entry: LedgerEntry): CheckTally {
  if (entry.kind !== "check-in") return tally;
  return {
    checks: tally.checks + 1,
    refusals: tally.refusals + (entry.verdict === "refuse" ? 1 : 0),
    codesScanned: tally.codesScanned + (entry.steps.code ? 1 : 0),
    temperaturesMeasured: tally.temperaturesMeasured + (entry.steps.temperature ? 1 : 0),
  };
}
