import type { CheckInAnswer } from "../../../shared/wire/check-in.ts";
import type { CheckOutAnswer } from "../../../shared/wire/check-out.ts";
import { verdicts } from "../../../shared/domain/verdict.ts";
import { hasFields } from "../../link/send-request.ts";
import { answerEffects } from "../answer/decide.ts";
import type { Moment } from "../door-event.ts";
import { afterLeaving, settleExit } from "./unrecorded-exits.ts";
import { type OpenDoor, type OpenTurn, unchanged, withCounts, withNotice } from "../open-door.ts";

/** An exit is recorded. What the rules for leaving said is shown to whoever waits for it; everything else is only counted. */
export function takeExitAnswer(door: OpenDoor, answer: CheckOutAnswer, moment: Moment): OpenTurn {
  const settled = settleExit(door, answer.id, moment);
  if (settled === null) return unchanged(door);
  const state = withCounts(settled.state, answer.counts);
  const { visit } = door;
  if (visit.kind !== "recording" || visit.id !== answer.id || !isJudged(answer)) return withNotice(state, afterLeaving(door.notice, settled.count), settled.effects);
  return { state: { ...state, visit: { kind: "answer", attempt: visit.attempt, answer, held: false } }, effects: [...settled.effects, ...answerEffects(answer)] };
}

/** A gateway whose rules say nothing of leaving any more gives no verdict. */
function isJudged(answer: CheckOutAnswer): answer is CheckOutAnswer & CheckInAnswer {
  return hasFields<CheckInAnswer>(answer, ["verdict", "findings", "obligations"]) && verdicts.includes(answer.verdict);
}
