import type { Evidence } from "../../shared/domain/evidence.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import type { ReasonCode } from "../../shared/domain/reason.ts";

/** What door staff can be asked to do for one visitor, in the order of the checklist. */
export const doorSteps = ["code", "test", "temperature", "mask"] as const;

export type DoorStep = (typeof doorSteps)[number];

/** The policy in force, as far as the door needs it to fill its checklist. */
export interface DoorRules {
  /** The steps that are asked of every visitor. */
  readonly steps: readonly DoorStep[];
  /** What the policy has to say so far; never shown as a verdict, only the gateway's is. */
  readonly findingsOf: (evidence: Evidence, nowMs: number) => readonly Finding[];
}

/** The reason that a policy gives as long as a step has not been done. */
const stepsByMissingReason: ReadonlyMap<ReasonCode, DoorStep> = new Map([
  ["status.missing", "code"],
  ["test.required", "test"],
  ["temp.not-measured", "temperature"],
  ["rule.mask-not-checked", "mask"],
]);

/** The step that would lift this finding, or `null` when it stands whatever is done. */
export function stepThatLifts(finding: Finding): DoorStep | null {
  return stepsByMissingReason.get(finding.code) ?? null;
}

/** The reason that a policy gives when a step was done and cannot be right. */
const stepsByDoubt: ReadonlyMap<ReasonCode, DoorStep> = new Map([
  ["temp.too-low", "temperature"],
  ["temp.implausible", "temperature"],
]);

/** The step whose result this finding doubts, or `null`. */
export function stepInDoubt(finding: Finding): DoorStep | null {
  return stepsByDoubt.get(finding.code) ?? null;
}
