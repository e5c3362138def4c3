import type { ReasonCode } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

/** Which of the asked-for steps were really done; scan rates are computed from these. */
export interface StepsDone {
  readonly code: boolean;
  readonly temperature: boolean;
  readonly mask: boolean;
}

/** What the rules for leaving said of those who left. */
export interface ExitCheck {
  readonly verdict: Verdict;
  readonly codes: readonly ReasonCode[];
  readonly decidedBy: readonly ReasonCode[];
  readonly steps: StepsDone;
  readonly policyVersion: string;
  readonly riskListVersion: string | null;
}

/** What happened, without the number that the store gives it. No person, no code text, no temperature. */
export type LedgerEvent =
  | {
      readonly kind: "check-in";
      readonly checkInId: string;
      readonly verdict: Verdict;
      readonly codes: readonly ReasonCode[];
      /** Those of the codes that are as strict as the verdict: what it was really about. */
      readonly decidedBy: readonly ReasonCode[];
      readonly size: number;
      readonly placed: boolean;
      readonly steps: StepsDone;
      readonly policyVersion: string;
      readonly riskListVersion: string | null;
    }
  /** `count` people were seen leaving; `countedOut` of them had been counted in, so that inside never falls below 0. Checked only where the policy checks who leaves. */
  | { readonly kind: "exit"; readonly checkOutId: string; readonly count: number; readonly countedOut: number; readonly check?: ExitCheck }
  | { readonly kind: "confirmed"; readonly checkInId: string }
  | { readonly kind: "annulled"; readonly checkInId: string; readonly size: number; readonly reason: string }
  | { readonly kind: "limit-changed"; readonly limit: number | null; readonly reason: string; readonly by: string }
  /** Other packs than before, or other rules of them, are in force; packs are named by version, `theatre-75@8f2c06b1d9aa`. */
  | {
      readonly kind: "policy-changed";
      readonly policyVersion: string;
      readonly packs: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly reason: string;
      readonly by: string;
    };

/** One line of a venue's ledger. `seq` has no gaps; the counts are those after this entry. */
export type LedgerEntry = LedgerEvent & {
  readonly seq: number;
  readonly atMs: number;
  readonly receivedAtMs: number;
  readonly gateId: string | null;
  readonly deviceSeq: number | null;
  readonly insideAfter: number;
  readonly limitAfter: number | null;
};
