import { partySizeMax } from "./attempt.ts";
import { startTimer, stopTimer } from "./door-effect.ts";
import type { Moment, Notice } from "./door-event.ts";
import type { CountsBrief } from "../../shared/wire/counts.ts";
import type { KeptExits } from "./kept-exits.ts";
import { type OpenDoor, type OpenTurn, unchanged, withCounts, withNotice } from "./open-door.ts";

/** People counted out while the gateway cannot be reached; more than a full house never leaves by one door unnoticed. */
export const exitsWaitingMax = 1_000;

const exitPauseMs = 2_000;
const undoAgainMs = 60_000;

/** Counts people out. Every tap counts, also while an earlier one is still on its way. */
export function countOut(door: OpenDoor, count: number, moment: Moment): OpenTurn {
  const notRecorded = door.exits.waiting + (door.exits.sending?.count ?? 0);
  const waiting = Math.min(door.exits.waiting + count, exitsWaitingMax);
  const turn = sendExits({ ...door, exits: { ...door.exits, waiting } }, moment);
  const { inside } = door.counts;
  return notRecorded + count > inside ? withNotice(turn.state, { kind: "left-uncounted", inside }, turn.effects) : turn;
}

/** Goes on with what the page before had counted, before anything new is. */
export function recallExits(door: OpenDoor, { waiting, sending }: KeptExits, moment: Moment): OpenTurn {
  if (door.exits.waiting > 0 || door.exits.sending !== null) return unchanged(door);
  const recalled: OpenDoor = { ...door, exits: { waiting, sending, failing: false } };
  return sending === null ? sendExits(recalled, moment) : { state: recalled, effects: [{ kind: "check-out", request: sending }] };
}

export function exitRecorded(door: OpenDoor, id: string, { counts, moment }: { counts: CountsBrief; moment: Moment }): OpenTurn {
  const { sending } = door.exits;
  if (sending?.id !== id) return unchanged(door);
  const recorded = withCounts({ ...door, exits: { ...door.exits, sending: null, failing: false } }, counts);
  const next = sendExits(recorded, moment);
  return withNotice(next.state, afterLeaving(door.notice, sending.count), [stopTimer("exit-retry"), ...next.effects]);
}

/** Taps that follow each other are one crowd to whoever counts. */
function afterLeaving(notice: Notice | null, count: number): Notice {
  if (notice?.kind === "left-uncounted") return notice;
  return { kind: "left", count: notice?.kind === "left" ? notice.count + count : count };
}

/** The same request is sent again until it is recorded; one that the gateway does not take is dropped, and staff are told. */
export function exitNotRecorded(door: OpenDoor, id: string, { again, moment }: { again: boolean; moment: Moment }): OpenTurn {
  if (door.exits.sending?.id !== id) return unchanged(door);
  if (again) return { state: { ...door, exits: { ...door.exits, failing: true } }, effects: [startTimer("exit-retry", exitPauseMs)] };
  const next = sendExits({ ...door, exits: { ...door.exits, sending: null, failing: false } }, moment);
  return withNotice(next.state, { kind: "exit-rejected" }, next.effects);
}

export function resendExit(door: OpenDoor): OpenTurn {
  const { sending, failing } = door.exits;
  return sending === null || !failing ? unchanged(door) : { state: door, effects: [{ kind: "check-out", request: sending }] };
}

/** The last person who was let in did not go in after all: the place is asked back. */
export function annulLast(door: OpenDoor): OpenTurn {
  const last = door.lastAdmission;
  if (last === null || last.annulling) return unchanged(door);
  return { state: { ...door, lastAdmission: { ...last, annulling: true } }, effects: [stopTimer("undo"), { kind: "annul", id: last.id }] };
}

export function annulled(door: OpenDoor, id: string, counts: CountsBrief): OpenTurn {
  const counted = withCounts(door, counts);
  const isLast = door.lastAdmission?.id === id;
  const closes = door.visit.kind === "answer" && door.visit.answer.id === id;
  const state: OpenDoor = { ...counted, lastAdmission: isLast ? null : door.lastAdmission, visit: closes ? { kind: "ready" } : door.visit };
  return withNotice(state, { kind: "annulled" }, closes ? [stopTimer("answer")] : []);
}

export function notAnnulled(door: OpenDoor, id: string): OpenTurn {
  const last = door.lastAdmission;
  if (last?.id !== id) return unchanged(door);
  return withNotice({ ...door, lastAdmission: { ...last, annulling: false } }, { kind: "not-annulled" }, [startTimer("undo", undoAgainMs)]);
}

function sendExits(door: OpenDoor, moment: Moment): OpenTurn {
  const { waiting, sending } = door.exits;
  if (sending !== null || waiting === 0) return unchanged(door);
  const count = Math.min(waiting, partySizeMax);
  const request = { id: moment.freshId, gateId: door.setup.gate.id, at: new Date(moment.nowMs).toISOString(), deviceSeq: door.deviceSeq, count, scans: [] };
  return {
    state: { ...door, deviceSeq: door.deviceSeq + 1, exits: { waiting: waiting - count, sending: request, failing: false } },
    effects: [{ kind: "check-out", request }],
  };
}
