import { opensTheGate } from "../../../shared/domain/verdict.ts";
import type { Attempt, Scan } from "../collect/attempt.ts";
import { startTimer } from "../door-effect.ts";
import type { OpenDoor, OpenTurn, Visit } from "../open-door.ts";

/** Time to find a code on a phone. Nothing of this is ever stored. */
const earlierScansMs = 120_000;

/** More codes than a door can scan in two minutes; the oldest go first. */
export const earlierScansMax = 200;

/** A code of somebody who has not been let in. */
export interface EarlierScan {
  readonly scan: Scan;
  readonly subjectKey: string;
  readonly untilMs: number;
}

/** Who it says the code is of; `null` when it could not be read or is not to be trusted. */
export function subjectOf({ reading }: Scan): string | null {
  return reading.kind === "credential" ? reading.credential.subjectKey : null;
}

/** Whether one of the codes of an attempt says that it is of this person. */
export function isOfSubject({ scans }: Attempt, subjectKey: string): boolean {
  return scans.some((scan) => subjectOf(scan) === subjectKey);
}

/**
 * After a step of the door: remembers what a visitor had shown who goes without being let in. Who is sent back for a missing
 * code must not lose, by showing it, what spoke against the visit; a policy judges all that one person has shown together.
 */
export function keepEarlierScans(before: OpenDoor, turn: OpenTurn, nowMs: number): OpenTurn {
  const { visit } = turn.state;
  const held = new Set("attempt" in visit ? visit.attempt.scans : []);
  const lost = scansNotLetIn(before.visit).filter((scan) => !held.has(scan));
  if (lost.length === 0) return turn;
  return { state: { ...turn.state, earlierScans: withScans(turn.state.earlierScans, lost, nowMs) }, effects: [...turn.effects, startTimer("earlier-scans", earlierScansMs)] };
}

/** What the same person has shown a short while ago, also in the answer that still stands, as far as the new attempt does not hold it. */
export function earlierScansOf(door: OpenDoor, scan: Scan, { held, nowMs }: { held: readonly Scan[]; nowMs: number }): readonly Scan[] {
  const subjectKey = subjectOf(scan);
  const texts = new Set([scan.text, ...held.map(({ text }) => text)]);
  return withScans(door.earlierScans, scansNotLetIn(door.visit), nowMs)
    .filter((earlier) => earlier.subjectKey === subjectKey && !texts.has(earlier.scan.text))
    .map((earlier) => earlier.scan);
}

function withScans(earlier: readonly EarlierScan[], scans: readonly Scan[], nowMs: number): readonly EarlierScan[] {
  const texts = new Set(scans.map(({ text }) => text));
  const others = earlier.filter(({ scan, untilMs }) => untilMs >= nowMs && !texts.has(scan.text));
  const added = scans.flatMap((scan) => {
    const subjectKey = subjectOf(scan);
    return subjectKey === null ? [] : [{ scan, subjectKey, untilMs: nowMs + earlierScansMs }];
  });
  return [...others, ...added].slice(-earlierScansMax);
}

function scansNotLetIn(visit: Visit): readonly Scan[] {
  switch (visit.kind) {
    case "ready":
    case "no-verdict":
      return [];
    case "collecting":
    case "deciding":
    case "recording":
      return visit.attempt.scans;
    case "answer":
      return opensTheGate(visit.answer.verdict) ? [] : visit.attempt.scans;
  }
}
