import type { PersonRole, Visit } from "../../../shared/domain/visit.ts";
import { type Attempt, emptyAttempt, judged } from "./attempt.ts";
import { canBeDecided, isOpen } from "./checklist-items.ts";
import { checkInRequest } from "./check-in-request.ts";
import { startTimer, stopTimer } from "../door-effect.ts";
import type { Moment } from "../door-event.ts";
import { type DoorStep, stepAskedBy, stepInDoubt } from "./door-step.ts";
import { recordExit } from "../leaving/exits.ts";
import { type OpenDoor, type OpenTurn, unchanged, withNotice } from "../open-door.ts";
import { instrumentOf } from "../temperature/temperature-instrument.ts";
import { restBeforeLeaving, withoutWaiting } from "../waiting/waiting-list.ts";

/** A visitor who walked away must not leave a temperature behind for the next one. */
const idleMs = 60_000;

/** The gateway answers in milliseconds; who has waited this long gets help from a person. */
const patienceMs = 30_000;

/** Changes the attempt by hand; starts one when the door was ready. */
export function changeAttempt(door: OpenDoor, change: (attempt: Attempt) => Attempt, moment: Moment): OpenTurn {
  switch (door.visit.kind) {
    case "ready":
      return proceed(door, change(judged(emptyAttempt, door.rules, moment.nowMs)), moment);
    case "collecting":
      return proceed(door, change(door.visit.attempt), moment);
    case "deciding":
    case "recording":
    case "answer":
    case "no-verdict":
      return unchanged(door);
  }
}

/** Takes a temperature; one that cannot be right is doubted while the thermometer is still in the hand. */
export function enterTemperature(door: OpenDoor, tenthsC: number, moment: Moment): OpenTurn {
  const turn = changeAttempt(door, (attempt) => ({ ...attempt, digits: "", temperature: { tenthsC, source: instrumentOf(attempt), atMs: moment.nowMs }, shown: null }), moment);
  const { visit } = turn.state;
  const findings = visit.kind === "collecting" ? visit.attempt.judgement.findings : [];
  const doubt = findings.find((finding) => stepInDoubt(finding) === "temperature" || stepAskedBy(finding) === "temperature");
  return doubt === undefined ? turn : withNotice(turn.state, { kind: "reason", code: doubt.code, values: doubt.values }, turn.effects);
}

/** Notes what staff saw or asked. A step that was opened by hand stays open until nothing of it is missing. */
export function note(door: OpenDoor, noted: Partial<Visit>, moment: Moment): OpenTurn {
  return changeAttempt(
    door,
    (attempt) => {
      const next = judged({ ...attempt, noted: { ...attempt.noted, ...noted } }, door.rules, moment.nowMs);
      return { ...next, shown: next.shown !== null && isOpen(next, next.shown) ? next.shown : null };
    },
    moment,
  );
}

/** Goods have several kinds and papers, so their step stays until staff have finished it. */
export function noteGoods(door: OpenDoor, goods: Visit["goods"], moment: Moment): OpenTurn {
  return changeAttempt(door, (attempt) => ({ ...attempt, noted: { ...attempt.noted, goods }, shown: "goods" }), moment);
}

export function chooseRole(door: OpenDoor, role: PersonRole, moment: Moment): OpenTurn {
  return changeAttempt(door, (attempt) => ({ ...attempt, noted: { ...attempt.noted, role } }), moment);
}

/** Nothing more can be done for a step; the gateway says what follows. */
export function skip(door: OpenDoor, step: DoorStep, moment: Moment): OpenTurn {
  return changeAttempt(door, (attempt) => ({ ...attempt, skipped: [...attempt.skipped.filter((skipped) => skipped !== step), step], shown: null, standIn: null }), moment);
}

/** Submits by itself as soon as nothing is left to do, else waits for the next step. */
export function proceed(door: OpenDoor, attempt: Attempt, moment: Moment): OpenTurn {
  const now = judged(attempt, door.rules, moment.nowMs);
  const begun: OpenDoor = { ...door, notice: null };
  const turn = restBeforeLeaving(begun, now, moment.nowMs) ?? (canBeDecided(now) ? submit(begun, now, moment) : collect(begun, now));
  return { state: turn.state, effects: [stopTimer("notice"), stopTimer("answer"), ...turn.effects] };
}

/** Forgets everything of this visitor, also of one who was waiting. */
export function startOver(door: OpenDoor): OpenTurn {
  if (door.visit.kind !== "collecting") return unchanged(door);
  return putBack(withoutWaiting(door, door.visit.attempt.waitingNumber));
}

/** Goes on with a visitor who waits; whoever is in front of the door is not pushed aside. */
export function callWaiting(door: OpenDoor, number: number, moment: Moment): OpenTurn {
  const waits = door.visit.kind === "ready" ? door.waiting.find((candidate) => candidate.number === number) : undefined;
  return waits === undefined ? unchanged(door) : proceed(door, waits.attempt, moment);
}

/** Leaves a visitor who was waiting on the list, as before. */
export function putBack(door: OpenDoor): OpenTurn {
  if (door.visit.kind !== "collecting") return unchanged(door);
  return { state: { ...door, visit: { kind: "ready" }, notice: null }, effects: [stopTimer("idle"), stopTimer("notice")] };
}

function collect(door: OpenDoor, attempt: Attempt): OpenTurn {
  return { state: { ...door, visit: { kind: "collecting", attempt } }, effects: [startTimer("idle", idleMs)] };
}

/** Sends what was collected, to be decided or, of who leaves, to be recorded. */
export function submit(door: OpenDoor, attempt: Attempt, moment: Moment): OpenTurn {
  const { state, effects } = attempt.noted.direction === "in" ? askForVerdict(door, attempt, moment) : recordExit(withoutWaiting(door, attempt.waitingNumber), attempt, moment);
  return { state, effects: [stopTimer("idle"), startTimer("patience", patienceMs), ...effects] };
}

function askForVerdict(door: OpenDoor, attempt: Attempt, moment: Moment): OpenTurn {
  const request = checkInRequest(door, attempt, moment);
  return {
    state: { ...door, deviceSeq: door.deviceSeq + 1, visit: { kind: "deciding", attempt, request, tries: 1, doing: "submit", pausing: false } },
    effects: [{ kind: "submit", request }],
  };
}
