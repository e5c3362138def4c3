import type { Counts } from "../../shared/domain/counts.ts";
import type { ReasonCode } from "../../shared/domain/reason.ts";
import type { ExitCheck, StepsDone } from "../../shared/domain/ledger-entry.ts";
import type { Verdict } from "../../shared/domain/verdict.ts";

/** One of the two answers that the pipeline has ready before the store says whether there is a place. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly codes: readonly ReasonCode[];
  readonly decidedBy: readonly ReasonCode[];
  /** The part of the answer that does not depend on the counts, as JSON text; the store keeps it as it is. */
  readonly json: string;
}

/** What both an entry and an exit say about where and when they happened. */
export interface Occasion {
  readonly venueId: string;
  readonly gateId: string;
  readonly deviceSeq: number;
  readonly atMs: number;
  readonly receivedAtMs: number;
}

export interface AdmitCommand extends Occasion {
  readonly checkInId: string;
  /** SHA-256 of the request in canonical form, hex: tells a retry from another request under the same id. */
  readonly digest: string;
  /** Persons; they get places all together or not at all. */
  readonly size: number;
  /** False when the judgement refuses anyhow; then no place is taken and `otherwise` is the answer. */
  readonly wantsPlace: boolean;
  readonly whenPlaced: Judgement;
  readonly otherwise: Judgement;
  readonly steps: StepsDone;
  readonly policyVersion: string;
  readonly riskListVersion: string | null;
  /** The verified facts that decided, for a replay: no code text, no subject key. JSON text. */
  readonly evidenceJson: string;
}

/** What the store keeps of a check-in: enough to give the same answer again, byte for byte. */
export interface CheckInRecord {
  readonly venueId: string;
  readonly checkInId: string;
  readonly gateId: string;
  readonly digest: string;
  readonly size: number;
  readonly placed: boolean;
  readonly state: "decided" | "confirmed" | "annulled";
  readonly judgementJson: string;
  readonly evidenceJson: string;
  /** The ledger entry that recorded it, and the counts after that entry. */
  readonly seq: number;
  readonly insideAfter: number;
  readonly limitAfter: number | null;
  readonly receivedAtMs: number;
}

export type AdmitOutcome =
  | { readonly kind: "decided"; readonly record: CheckInRecord }
  | { readonly kind: "repeated"; readonly record: CheckInRecord }
  | { readonly kind: "conflict" }
  /** No limit has ever been recorded for the venue: nobody can be let in, and nothing was recorded. */
  | { readonly kind: "not-open" };

/** What the rules for leaving said; the exit is counted all the same. */
export interface JudgedExit {
  readonly check: ExitCheck;
  /** The part of the answer that does not depend on the counts, as JSON text; the store keeps it as it is. */
  readonly json: string;
  /** The verified facts, as of a check-in. JSON text. */
  readonly evidenceJson: string;
}

export interface LeaveCommand extends Occasion {
  readonly checkOutId: string;
  readonly digest: string;
  readonly count: number;
  /** `null` where no rule speaks of those who leave. */
  readonly judged: JudgedExit | null;
}

export type LeaveOutcome =
  /** `judgementJson` is that of the first time, `null` when nothing was judged then. */
  | {
      readonly kind: "left" | "repeated";
      readonly seq: number;
      readonly insideAfter: number;
      readonly limitAfter: number | null;
      readonly judgementJson: string | null;
    }
  | { readonly kind: "conflict" }
  | { readonly kind: "not-open" };

export interface SettleCommand {
  readonly venueId: string;
  readonly gateId: string;
  readonly checkInId: string;
  readonly to: "confirmed" | "annulled";
  /** Free text of the staff; empty for `confirmed`. */
  readonly reason: string;
  readonly atMs: number;
}

export type SettleOutcome =
  | { readonly kind: "settled" | "repeated"; readonly seq: number; readonly insideAfter: number; readonly limitAfter: number | null }
  | { readonly kind: "unknown" }
  /** Only the gate that decided may settle. */
  | { readonly kind: "other-gate" }
  /** There was no place to confirm or give back. */
  | { readonly kind: "not-placed" }
  /** Confirmed cannot become annulled, nor the other way round. */
  | { readonly kind: "settled-otherwise" };

export interface LimitCommand {
  readonly venueId: string;
  /** Of the venue's record that the limit follows from. */
  readonly venueRevision: number;
  readonly limit: number | null;
  readonly reason: string;
  readonly by: string;
  readonly atMs: number;
}

export interface PolicyCommand {
  readonly venueId: string;
  /** Of the venue's record that the policy follows from. */
  readonly venueRevision: number;
  readonly policyVersion: string;
  /** The packs in force, by version; none of them has a space in it. */
  readonly packs: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly atMs: number;
}

/**
 * The verbs that must be atomic, one transaction each, done by every driver in its own way. A promise that resolves means
 * that the entry is on disk; it rejects with `StoreUnavailable` when that cannot be had, and then the caller may repeat it.
 */
export interface AdmissionStore {
  /** Known id? place left? count, append. */
  admit(command: AdmitCommand): Promise<AdmitOutcome>;
  leave(command: LeaveCommand): Promise<LeaveOutcome>;
  settle(command: SettleCommand): Promise<SettleOutcome>;
  /** Also opens a venue. Records nothing when the limit is already so, or follows from an earlier revision than the one in force. */
  setLimit(command: LimitCommand): Promise<Counts>;
  /**
   * Says in the ledger what is in force, and what came and went since it last said so. Records nothing when that is so already, when it
   * follows from an earlier revision than the one in force, or when the venue is not open; resolves to whether it has recorded anything.
   */
  recordPolicy(command: PolicyCommand): Promise<boolean>;
}

/** The store cannot promise durability at the moment: nothing was acknowledged, and the same command may be given again. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}
