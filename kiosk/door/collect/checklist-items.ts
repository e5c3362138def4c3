import { opensTheGate } from "../../../shared/domain/verdict.ts";
import type { PersonRole } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { type Attempt, kindsShown, roleOf } from "./attempt.ts";
import type { DoorFinding } from "../rules/door-rules.ts";
import { type DoorStep, doorSteps, stepAskedBy, stepInDoubt, stepThatLifts } from "./door-step.ts";
import { mayDeclareStays } from "../stays/may-declare-stays.ts";
import { rarePanels } from "../rare-panels.ts";

export interface ChecklistItem {
  readonly step: DoorStep;
  /** `offered`: staff may note something there, and nobody has to. */
  readonly state: "open" | "done" | "doubtful" | "skipped" | "offered";
}

/** Who comes with goods. */
export const carriers: ReadonlySet<PersonRole> = new Set(["courier", "freight-driver"]);

/** Every step that the policy asks of this visitor, and what may be noted besides. */
export function checklistOf(attempt: Attempt): readonly ChecklistItem[] {
  const asked = stepsAsked(attempt);
  const offered = stepsOffered(attempt);
  const missing = stepsMissing(attempt);
  const doubted = new Set(attempt.judgement.findings.map(stepInDoubt));
  const isSkipped = (step: DoorStep): boolean => attempt.skipped.includes(step);
  return doorSteps
    .filter((step) => asked.has(step) || offered.has(step) || missing.has(step) || isSkipped(step))
    .map((step) => {
      if (missing.has(step)) return { step, state: isSkipped(step) ? "skipped" : "open" };
      if (doubted.has(step)) return { step, state: "doubtful" };
      return { step, state: asked.has(step) || isSkipped(step) ? "done" : "offered" };
    });
}

/** The step to do now: the one opened by hand, else the first open one; `null` when nothing is left to do. */
export function stepToDo(attempt: Attempt): DoorStep | null {
  return attempt.shown ?? checklistOf(attempt).find((item) => item.state === "open" || isToMend(attempt, item))?.step ?? null;
}

/** Whoever leaves is counted with the answer, and so is asked only once: what is in doubt is done again before. */
function isToMend({ noted, skipped }: Attempt, { step, state }: ChecklistItem): boolean {
  return noted.direction === "out" && state === "doubtful" && !skipped.includes(step);
}

/** Whether a step has something left that could be done. */
export function isOpen(attempt: Attempt, step: DoorStep): boolean {
  return stepsMissing(attempt).has(step) && !attempt.skipped.includes(step);
}

/**
 * Nothing is left to do, or nothing that could still be done would let this visitor in now. Goods are judged apart. Of who leaves and is asked
 * for nothing, staff say so.
 */
export function canBeDecided(attempt: Attempt): boolean {
  if (attempt.noted.cooperation !== "given" || attempt.scans.some(({ reading }) => reading.kind === "unusable")) return true;
  if (attempt.judgement.findings.some((finding) => standsAgainst(attempt, finding))) return true;
  return stepToDo(attempt) === null && (attempt.noted.direction === "in" || checklistOf(attempt).some(({ state }) => state !== "offered"));
}

function standsAgainst(attempt: Attempt, finding: DoorFinding): boolean {
  if (finding.code === "temp.rest-first") return true;
  if (finding.severity !== "refuse" || finding.code.startsWith("goods.")) return false;
  const step = stepThatLifts(finding, kindsShown(attempt));
  return step === null || attempt.skipped.includes(step);
}

/** Steps that keep this visitor out as long as they have not been done. Of goods somebody has to look, even if there are none. */
function stepsMissing(attempt: Attempt): ReadonlySet<DoorStep> {
  const shown = kindsShown(attempt);
  const lifting = attempt.judgement.findings.flatMap((finding) => stepThatLifts(finding, shown) ?? []);
  return new Set(asksForGoods(attempt) && attempt.noted.goods === null ? [...lifting, "goods"] : lifting);
}

function stepsAsked(attempt: Attempt): ReadonlySet<DoorStep> {
  const asked = attempt.judgement.beforehand.flatMap((finding) => stepThatLifts(finding, new Set()) ?? []);
  return new Set<DoorStep>([...asked, ...(attempt.scans.length > 0 ? ["code" as const] : []), ...(asksForGoods(attempt) ? ["goods" as const] : [])]);
}

function stepsOffered(attempt: Attempt): ReadonlySet<DoorStep> {
  const { rules, beforehand } = attempt.judgement;
  const advised = beforehand.filter(({ severity }) => opensTheGate(severity)).flatMap((finding) => stepAskedBy(finding) ?? []);
  return new Set([...advised, ...rules.flatMap((rule) => stepOfferedBy(rule) ?? []), ...(mayDeclareStays(attempt) ? ["facts" as const] : [])]);
}

function asksForGoods(attempt: Attempt): boolean {
  return carriers.has(roleOf(attempt)) && attempt.judgement.rules.some((rule) => stepOfferedBy(rule) === "goods");
}

/** What a rule judges when it is noted, and does not ask for. */
function stepOfferedBy(rule: Rule): DoorStep | null {
  const panel = rarePanels[rule.kind];
  const isAskedFor = panel === "facts" && rule.kind !== "medicine-register" && !(rule.kind === "symptoms" && rule.notAsked === null);
  return isAskedFor ? null : panel;
}
