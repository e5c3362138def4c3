import { opensTheGate, strictestVerdict } from "../../../shared/domain/verdict.ts";
import type { CheckInAnswer } from "../../../shared/wire/check-in.ts";
import type { Problem } from "../../../shared/wire/problem.ts";
import { giveBack } from "./annul-last.ts";
import { attemptAgain } from "../collect/attempt-again.ts";
import { proceed } from "../collect/collect.ts";
import { type DoorEffect, startTimer, stopTimer } from "../door-effect.ts";
import type { Moment, NoAnswer } from "../door-event.ts";
import { type OpenDoor, type OpenTurn, unchanged, withCounts } from "../open-door.ts";
import { retryPauseMs } from "../link/retry-pause.ts";
import { stopWaitingForExit } from "../leaving/exits.ts";
import { forgetLate, waitingAfter } from "../waiting/waiting-list.ts";

/** Long enough for a change of mind at the door, short enough that nobody else's place is given back. */
const undoMs = 60_000;

/** How long an answer stays by itself. An admission is seen at a glance; reasons are read, and duties done. Goods count like the person. */
export function answerMs(answer: Pick<CheckInAnswer, "verdict" | "findings" | "obligations" | "goods"> | null): number {
  if (answer === null) return 8_000;
  const duties = [...answer.obligations, ...(answer.goods?.obligations ?? [])];
  if (!letsAllIn(answer)) return duties.length > 0 ? 16_000 : 8_000;
  return answer.findings.length + (answer.goods?.findings.length ?? 0) + duties.length > 0 ? 8_000 : 4_000;
}

/** Whether the visitor may enter, and whatever was brought. */
export function letsAllIn({ verdict, goods }: Pick<CheckInAnswer, "verdict" | "goods">): boolean {
  return opensTheGate(verdict) && opensTheGate(goods?.verdict ?? "admit");
}

/** What goes with an answer of the gateway that comes onto the screen. */
export function answerEffects(answer: CheckInAnswer): readonly DoorEffect[] {
  return [{ kind: "tone", tone: strictestVerdict([answer.verdict, answer.goods?.verdict ?? "admit"]) }, stopTimer("patience"), startTimer("answer", answerMs(answer))];
}

/** Shows the gateway's answer to the check-in that waits for it; any other answer comes too late, and is not shown. */
export function showAnswer(door: OpenDoor, answer: CheckInAnswer, moment: Moment): OpenTurn {
  if (door.visit.kind !== "deciding" || door.visit.request.id !== answer.id) return unchanged(door);
  const { partySize } = door.visit.attempt;
  const admitted = opensTheGate(answer.verdict);
  const after = waitingAfter(door, door.visit.attempt, answer);
  const listed = forgetLate(after.door, moment.nowMs);
  return {
    state: {
      ...withCounts(listed.state, answer.counts),
      visit: { kind: "answer", attempt: after.attempt, answer, held: false },
      lastAdmission: admitted ? { id: answer.id, size: partySize, annulling: false } : door.lastAdmission,
    },
    effects: [
      { kind: "settled", id: answer.id },
      stopTimer("retry"),
      ...answerEffects(answer),
      ...(admitted ? [startTimer("undo", undoMs)] : []),
      ...listed.effects,
    ],
  };
}

/** A lost answer is asked for by its id before anything is shown; what the gateway does not know is sent again. */
export function handleNoAnswer(door: OpenDoor, id: string, why: NoAnswer): OpenTurn {
  const { visit } = door;
  if (visit.kind !== "deciding" || visit.request.id !== id || visit.pausing) return unchanged(door);
  switch (why) {
    case "lost":
    case "not-durable": {
      const doing = why === "lost" ? "look-up" : visit.doing;
      return { state: { ...door, visit: { ...visit, doing, pausing: true } }, effects: [startTimer("retry", retryPauseMs(visit.tries))] };
    }
    case "unknown":
      return { state: { ...door, visit: { ...visit, doing: "submit" } }, effects: [{ kind: "submit", request: visit.request }] };
  }
}

export function tryAgain(door: OpenDoor): OpenTurn {
  const { visit } = door;
  if (visit.kind !== "deciding" || !visit.pausing) return unchanged(door);
  const effect: DoorEffect = visit.doing === "submit" ? { kind: "submit", request: visit.request } : { kind: "look-up", id: visit.request.id };
  return { state: { ...door, visit: { ...visit, pausing: false, tries: visit.tries + 1 } }, effects: [effect] };
}

export function showRejection(door: OpenDoor, id: string, problem: Problem): OpenTurn {
  if (door.visit.kind !== "deciding" || door.visit.request.id !== id) return unchanged(door);
  const turn = showNoVerdict(door, problem);
  return { ...turn, effects: [...turn.effects, { kind: "settled", id }] };
}

/** No answer in good time: nobody goes in on a guess, and a late admission is taken back. Whoever leaves is counted all the same. */
export function loseVerdict(door: OpenDoor): OpenTurn {
  if (door.visit.kind === "recording") return stopWaitingForExit(door);
  if (door.visit.kind !== "deciding") return unchanged(door);
  const turn = showNoVerdict(door, null);
  return { ...turn, effects: [...turn.effects, { kind: "abandon", id: door.visit.request.id }] };
}

export function giveUp(door: OpenDoor): OpenTurn {
  if (door.visit.kind === "recording") return stopWaitingForExit(door);
  if (door.visit.kind !== "deciding") return unchanged(door);
  return {
    state: { ...door, visit: { kind: "ready" } },
    effects: [stopTimer("patience"), stopTimer("retry"), { kind: "abandon", id: door.visit.request.id }],
  };
}

export function holdAnswer(door: OpenDoor): OpenTurn {
  if (door.visit.kind !== "answer" && door.visit.kind !== "no-verdict") return unchanged(door);
  return { state: { ...door, visit: { ...door.visit, held: true } }, effects: [stopTimer("answer")] };
}

export function closeAnswer(door: OpenDoor): OpenTurn {
  if (door.visit.kind !== "answer" && door.visit.kind !== "no-verdict") return unchanged(door);
  return { state: { ...door, visit: { kind: "ready" } }, effects: [stopTimer("answer")] };
}

/** The same visitor once more, with what the answer did not object to; a new check-in with an id of its own. An exit has been counted, and would be once more. */
export function checkAgain(door: OpenDoor, moment: Moment): OpenTurn {
  if (door.visit.kind !== "answer" || door.visit.attempt.noted.direction === "out") return unchanged(door);
  const { attempt, answer } = door.visit;
  const again = attemptAgain(attempt, answer);
  if (again === null) return unchanged(door);
  const turn = proceed(door, again, moment);
  return opensTheGate(answer.verdict) ? giveBack(turn, answer.id) : turn;
}

function showNoVerdict(door: OpenDoor, problem: Problem | null): OpenTurn {
  return {
    state: { ...door, visit: { kind: "no-verdict", problem, held: false } },
    effects: [{ kind: "tone", tone: "cannot-check" }, stopTimer("patience"), stopTimer("retry"), startTimer("answer", answerMs(null))],
  };
}
