import type { CountsBrief } from "../../../shared/wire/counts.ts";
import { startTimer, stopTimer } from "../door-effect.ts";
import { type OpenDoor, type OpenTurn, unchanged, withCounts, withNotice } from "../open-door.ts";

const undoAgainMs = 60_000;

/** The last person who was let in did not go in after all: the place is asked back. */
export function annulLast(door: OpenDoor): OpenTurn {
  const last = door.lastAdmission;
  if (last === null || last.annulling) return unchanged(door);
  return { state: { ...door, lastAdmission: { ...last, annulling: true } }, effects: [stopTimer("undo"), { kind: "annul", id: last.id }] };
}

/** Who was let in, but not the goods, is checked once more with them: that takes a place of its own, so the first is given back. */
export function giveBack({ state, effects }: OpenTurn, id: string): OpenTurn {
  const lastAdmission = state.lastAdmission?.id === id ? null : state.lastAdmission;
  return { state: { ...state, lastAdmission }, effects: [...effects, stopTimer("undo"), { kind: "annul", id }] };
}

export function annulled(door: OpenDoor, id: string, counts: CountsBrief): OpenTurn {
  const counted = withCounts(door, counts);
  const isLast = door.lastAdmission?.id === id;
  const closes = door.visit.kind === "answer" && door.visit.answer.id === id;
  const state: OpenDoor = { ...counted, lastAdmission: isLast ? null : door.lastAdmission, visit: closes ? { kind: "ready" } : door.visit };
  return withNotice(state, { kind: "annulled" }, closes ? [stopTimer("answer")] : []);
}

/** Staff can try again while the admission is on the screen as the last one; any other is given back as soon as that can be had. */
export function notAnnulled(door: OpenDoor, id: string): OpenTurn {
  const last = door.lastAdmission;
  if (last?.id !== id) return { state: door, effects: [{ kind: "abandon", id }] };
  return withNotice({ ...door, lastAdmission: { ...last, annulling: false } }, { kind: "not-annulled" }, [startTimer("undo", undoAgainMs)]);
}
