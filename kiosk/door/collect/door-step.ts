import type { CredentialKind } from "../../../shared/domain/credential.ts";
import type { ReasonCode } from "../../../shared/domain/reason.ts";
import { opensTheGate } from "../../../shared/domain/verdict.ts";
import type { DoorFinding } from "../rules/door-rules.ts";

/** What door staff can be asked to do for one visitor, in the order of the checklist. */
export const doorSteps = ["code", "test", "temperature", "mask", "facts", "goods"] as const;

export type DoorStep = (typeof doorSteps)[number];

/** What a policy says of a step that nobody has got to yet. It is held against nobody whose answer is clear without it. */
const stepsNotDone: ReadonlyMap<string, DoorStep> = new Map<ReasonCode, DoorStep>([
  ["temp.not-measured", "temperature"],
  ["rule.mask-not-checked", "mask"],
  ["rule.medical-mask-not-checked", "mask"],
  ["rule.spacing-not-checked", "facts"],
  ["rule.symptoms-not-asked", "facts"],
  ["rule.questions-open", "facts"],
  ["rule.identity-not-checked", "facts"],
  ["rule.not-registered", "facts"],
]);

/** What it says as long as something is lacking that the visitor should have brought, or that only this visitor needs. */
const stepsLacking: ReadonlyMap<string, DoorStep> = new Map<ReasonCode, DoorStep>([
  ["status.missing", "code"],
  ["status.itinerary-missing", "code"],
  ["test.required", "test"],
  ["test.required-place", "test"],
  ["test.missing", "test"],
  ["test.certificate-missing", "test"],
  ["test.too-few", "test"],
  ["test.after-arrival-due", "test"],
  ["test.after-arrival-overdue", "test"],
  ["test.milestone-missing", "test"],
  ["rule.papers-missing", "facts"],
  ["rule.medicine-not-registered", "facts"],
  ["rule.medicine-not-asked", "facts"],
  ["goods.documents-missing", "goods"],
  ["goods.not-disinfected", "goods"],
]);

/** The reason that a policy gives when a step was done and cannot be right, or does not serve. */
const stepsByDoubt: ReadonlyMap<ReasonCode, DoorStep> = new Map([
  ["status.unknown", "code"],
  ["status.itinerary-unknown", "code"],
  ["test.too-old", "test"],
  ["test.pending", "test"],
  ["test.unknown-result", "test"],
  ["test.time-missing", "test"],
  ["test.from-the-future", "test"],
  ["temp.too-low", "temperature"],
  ["temp.implausible", "temperature"],
  ["temp.same-instrument", "temperature"],
]);

/** The step that a reason only says has not been done; an answer may give reasons that this page does not know yet. */
export function stepNotDone(code: string): DoorStep | null {
  return stepsNotDone.get(code) ?? null;
}

/** The step that a finding is about as long as it has not been done, whether or not that keeps anybody out. */
export function stepAskedBy({ code }: Pick<DoorFinding, "code">): DoorStep | null {
  return stepNotDone(code) ?? stepsLacking.get(code) ?? null;
}

/**
 * The step that would lift this finding, or `null` when it stands whatever is done, or keeps nobody out. Of a pass or a booking
 * only one that has not been shown yet can help.
 */
export function stepThatLifts(finding: DoorFinding, shown: ReadonlySet<CredentialKind>): DoorStep | null {
  const { rule, severity } = finding;
  if (opensTheGate(severity)) return null;
  if (rule?.kind === "access") return rule.unless.some(({ kind }) => !shown.has(kind)) ? "code" : null;
  if (rule?.kind === "staff-record") return shown.has("pass") ? null : "code";
  return stepAskedBy(finding);
}

/** The step whose result this finding doubts, or `null`. */
export function stepInDoubt({ code }: Pick<DoorFinding, "code">): DoorStep | null {
  return stepsByDoubt.get(code) ?? null;
}
