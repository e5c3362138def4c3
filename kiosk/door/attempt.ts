import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import { type DoorRules, type DoorStep, doorSteps, stepInDoubt, stepThatLifts } from "./door-rules.ts";

/** The same numbers as in `shared/wire/check-in.ts`, which would bring the schema library into the page. */
export const scansPerAttemptMax = 20;
export const scanCharactersKeptMax = 8_000;

/** Larger groups pass in parts: more people than this are not seen at one glance. */
export const partySizeMax = 10;

export interface Scan {
  readonly text: string;
  readonly reading: ScanReading;
}

/** What has been collected of one visitor, or one party, so far. */
export interface Attempt {
  readonly scans: readonly Scan[];
  readonly temperatureTenthsC: number | null;
  /** Digits of a temperature that is being typed. */
  readonly digits: string;
  readonly mask: boolean | null;
  readonly partySize: number;
  /** Steps that the visitor cannot do, as when somebody has no code; the gateway says what follows. */
  readonly skipped: readonly DoorStep[];
  /** The step that staff opened by hand, to correct it. */
  readonly shown: DoorStep | null;
  readonly findings: readonly Finding[];
}

export interface ChecklistItem {
  readonly step: DoorStep;
  readonly state: "open" | "done" | "doubtful" | "skipped";
}

export const emptyAttempt: Attempt = {
  scans: [],
  temperatureTenthsC: null,
  digits: "",
  mask: null,
  partySize: 1,
  skipped: [],
  shown: null,
  findings: [],
};

/** The attempt with the policy's findings on what it holds now. */
export function judged(attempt: Attempt, rules: DoorRules, nowMs: number): Attempt {
  return { ...attempt, findings: rules.findingsOf(evidenceOf(attempt), nowMs) };
}

/** Every step that the policy asks for, also one that it asks of this visitor alone. */
export function checklistOf(attempt: Attempt, rules: DoorRules): readonly ChecklistItem[] {
  const missing = new Set(attempt.findings.map(stepThatLifts));
  const doubted = new Set(attempt.findings.map(stepInDoubt));
  const asked = doorSteps.filter((step) => rules.steps.includes(step) || missing.has(step) || attempt.skipped.includes(step));
  return asked.map((step) => ({ step, state: missing.has(step) ? (attempt.skipped.includes(step) ? "skipped" : "open") : doubted.has(step) ? "doubtful" : "done" }));
}

/** The step to do now: the one opened by hand, else the first open one; `null` when nothing is left to do. */
export function stepToDo(attempt: Attempt, rules: DoorRules): DoorStep | null {
  return attempt.shown ?? checklistOf(attempt, rules).find((item) => item.state === "open")?.step ?? null;
}

/** Nothing is left to do, or nothing that could still be done would let this visitor in. */
export function canBeDecided(attempt: Attempt, rules: DoorRules): boolean {
  const unusable = attempt.scans.some((scan) => scan.reading.kind === "unusable");
  const refused = attempt.findings.some((finding) => finding.severity === "refuse" && !isStillOpen(attempt, finding));
  return unusable || refused || stepToDo(attempt, rules) === null;
}

export function evidenceOf(attempt: Attempt): Evidence {
  return {
    readings: attempt.scans.map((scan) => scan.reading),
    temperature: attempt.temperatureTenthsC === null ? null : { tenthsC: attempt.temperatureTenthsC, source: "keypad" },
    mask: attempt.mask,
    partySize: attempt.partySize,
  };
}

function isStillOpen(attempt: Attempt, finding: Finding): boolean {
  const step = stepThatLifts(finding);
  return step !== null && !attempt.skipped.includes(step);
}
