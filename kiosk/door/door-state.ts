import { annulLast, annulled, notAnnulled } from "./answer/annul-last.ts";
import { proceed } from "./collect/collect.ts";
import { checkAgain, closeAnswer, giveUp, handleNoAnswer, holdAnswer, loseVerdict, showAnswer, showRejection, tryAgain } from "./answer/decide.ts";
import { startTimer, stopTimer } from "./door-effect.ts";
import { type DoorEvent, type DoorTimer, doorTimers, type Moment } from "./door-event.ts";
import { countOut } from "./leaving/exits.ts";
import { keepEarlierScans } from "./read/earlier-scans.ts";
import { isOfVisit, nextVisit } from "./collect/next-visit.ts";
import { type OpenDoor, type OpenTurn, type Turn, unchanged, withCounts, withNotice } from "./open-door.ts";
import { takeExitAnswer } from "./leaving/take-exit-answer.ts";
import { exitKnown, exitNotRecorded, recallExits, resendExit } from "./leaving/unrecorded-exits.ts";
import { forgetLate } from "./waiting/waiting-list.ts";

/** `deviceSeq` goes through every state, because gaps in it mean lost events. */
export type DoorState =
  | { readonly kind: "not-paired"; readonly why: "new" | "token-refused"; readonly deviceSeq: number }
  | { readonly kind: "starting"; readonly tries: number; readonly deviceSeq: number }
  | OpenDoor;

const setUpPauseMs = 2_000;

/** One step of the door: what it is after an event, and what is to be done about it. Does nothing itself, and reads no clock. */
export function nextDoor(state: DoorState, event: DoorEvent, moment: Moment): Turn<DoorState> {
  if (event.kind === "token") return pair(state, event.token);
  if (event.kind === "unauthorised") return unpair(state);
  if (event.kind === "set-up") return setUp(state, event, moment);
  if (event.kind === "set-up-failed") return setUpFailed(state);
  if (event.kind === "time-up" && event.timer === "set-up") return { state, effects: state.kind === "not-paired" ? [] : [{ kind: "load-set-up" }] };
  return state.kind === "open" ? keepEarlierScans(state, nextOpenDoor(state, event, moment), moment.nowMs) : { state, effects: [] };
}

type SetUpEvent = Extract<DoorEvent, { kind: "set-up" }>;
type OpenDoorEvent = Exclude<DoorEvent, { kind: "token" | "unauthorised" | "set-up" | "set-up-failed" }>;

function pair(state: DoorState, token: string): Turn<DoorState> {
  return {
    state: { kind: "starting", tries: 1, deviceSeq: state.deviceSeq },
    effects: [...doorTimers.map(stopTimer), { kind: "keep-token", token }, { kind: "load-set-up" }],
  };
}

function unpair(state: DoorState): Turn<DoorState> {
  return {
    state: { kind: "not-paired", why: "token-refused", deviceSeq: state.deviceSeq },
    effects: [...doorTimers.map(stopTimer), { kind: "forget-token" }],
  };
}

function setUp(state: DoorState, { setup, rules }: SetUpEvent, moment: Moment): Turn<DoorState> {
  if (state.kind === "not-paired") return { state, effects: [] };
  if (state.kind === "open") {
    const renewed = withCounts({ ...state, setup, rules }, setup.counts);
    return state.visit.kind === "collecting" ? proceed(renewed, state.visit.attempt, moment) : unchanged(renewed);
  }
  const exits = { waiting: 0, requests: [], tries: 1 };
  const begun = { visit: { kind: "ready" }, earlierScans: [], waiting: [], lastWaitingNumber: 0, exits, lastAdmission: null, notice: null } as const;
  const opened: OpenDoor = { kind: "open", setup, rules, counts: setup.counts, deviceSeq: state.deviceSeq, ...begun };
  return { state: opened, effects: [{ kind: "recall-exits", gateId: setup.gate.id }] };
}

function setUpFailed(state: DoorState): Turn<DoorState> {
  if (state.kind === "not-paired") return { state, effects: [] };
  const next = state.kind === "starting" ? { ...state, tries: state.tries + 1 } : state;
  return { state: next, effects: [startTimer("set-up", setUpPauseMs)] };
}

function nextOpenDoor(door: OpenDoor, event: OpenDoorEvent, moment: Moment): OpenTurn {
  if (isOfVisit(event)) return nextVisit(door, event, moment);
  switch (event.kind) {
    case "notice":
      return withNotice(door, event.notice);
    case "give-up":
      return giveUp(door);
    case "hold":
      return holdAnswer(door);
    case "go-on":
      return closeAnswer(door);
    case "check-again":
      return checkAgain(door, moment);
    case "annul":
      return annulLast(door);
    case "leave":
      return countOut(door, event.count, moment);
    case "counts":
      return unchanged(withCounts(door, event.counts));
    case "answered":
      return showAnswer(door, event.answer, moment);
    case "not-answered":
      return handleNoAnswer(door, event.id, event.why);
    case "rejected":
      return showRejection(door, event.id, event.problem);
    case "annulled":
      return annulled(door, event.id, event.counts);
    case "not-annulled":
      return notAnnulled(door, event.id);
    case "exit-recorded":
      return takeExitAnswer(door, event.answer, moment);
    case "exit-known":
      return exitKnown(door, event.id, moment);
    case "exit-not-recorded":
      return exitNotRecorded(door, event.id, { again: event.again, moment });
    case "exits-recalled":
      return recallExits(door, event.exits, moment);
    case "time-up":
      return timeUp(door, event.timer, moment);
  }
}

function timeUp(door: OpenDoor, timer: DoorTimer, moment: Moment): OpenTurn {
  switch (timer) {
    case "answer":
      return "held" in door.visit && door.visit.held ? unchanged(door) : closeAnswer(door);
    case "notice":
      return unchanged({ ...door, notice: null });
    case "idle":
      return timeOut(door);
    case "retry":
      return tryAgain(door);
    case "patience":
      return loseVerdict(door);
    case "undo":
      return unchanged(door.lastAdmission?.annulling ? door : { ...door, lastAdmission: null });
    case "earlier-scans":
      return unchanged({ ...door, earlierScans: [] });
    case "waiting":
      return forgetLate(door, moment.nowMs);
    case "exit-retry":
      return resendExit(door);
    case "set-up":
      return unchanged(door);
  }
}

function timeOut(door: OpenDoor): OpenTurn {
  if (door.visit.kind !== "collecting") return unchanged(door);
  return withNotice({ ...door, visit: { kind: "ready" } }, { kind: door.visit.attempt.noted.direction === "in" ? "timed-out" : "exit-timed-out" });
}
