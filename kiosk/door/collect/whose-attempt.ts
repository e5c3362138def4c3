import { opensTheGate } from "../../../shared/domain/verdict.ts";
import { type Attempt, emptyAttempt } from "./attempt.ts";
import { attemptAgain } from "./attempt-again.ts";
import type { OpenDoor, Visit, Waiting } from "../open-door.ts";
import { minutesLeft } from "../waiting/waiting-list.ts";

/** What is shown at the door, and how to tell whether an attempt is of the same person, or has it already. */
export interface Shown {
  readonly isOf: (attempt: Attempt) => boolean;
  readonly isIn: (attempt: Attempt) => boolean;
}

export type WhoseAttempt =
  | { readonly kind: "attempt"; readonly attempt: Attempt }
  | { readonly kind: "still-resting"; readonly waiting: Waiting }
  /** One visitor is being decided, or staff hold an answer, or the same thing is still held there. */
  | { readonly kind: "nobody" };

/** The attempt that something shown belongs to. Who was sent for it, or told to rest, goes on; anybody else begins the next visit. */
export function whoseAttempt(door: OpenDoor, shown: Shown, nowMs: number): WhoseAttempt {
  const { visit } = door;
  switch (visit.kind) {
    case "deciding":
    case "recording":
      return { kind: "nobody" };
    case "collecting":
      return shown.isIn(visit.attempt) ? { kind: "nobody" } : { kind: "attempt", attempt: visit.attempt };
    case "answer": {
      if (visit.held || shown.isIn(visit.attempt)) return { kind: "nobody" };
      return goesOn(visit, shown) ? { kind: "attempt", attempt: attemptAfter(visit) } : beginOrResume(door, shown, nowMs);
    }
    case "no-verdict":
      return visit.held ? { kind: "nobody" } : beginOrResume(door, shown, nowMs);
    case "ready":
      return beginOrResume(door, shown, nowMs);
  }
}

function beginOrResume(door: OpenDoor, shown: Shown, nowMs: number): WhoseAttempt {
  const waiting = door.waiting.find(({ attempt }) => shown.isOf(attempt));
  if (waiting === undefined) return { kind: "attempt", attempt: emptyAttempt };
  return minutesLeft(waiting, nowMs) > 0 ? { kind: "still-resting", waiting } : { kind: "attempt", attempt: waiting.attempt };
}

type Answered = Extract<Visit, { kind: "answer" }>;

/** Whoever left has been counted out, and would be once more. */
function goesOn({ attempt, answer }: Answered, shown: Shown): boolean {
  return attempt.noted.direction === "in" && attempt.waitingNumber === null && !opensTheGate(answer.verdict) && shown.isOf(attempt);
}

function attemptAfter({ attempt, answer }: Answered): Attempt {
  return attemptAgain(attempt, answer) ?? { ...attempt, skipped: [], shown: null };
}
