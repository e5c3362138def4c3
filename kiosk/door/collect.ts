import { opensTheGate } from "../../shared/domain/verdict.ts";
import { type Attempt, canBeDecided, emptyAttempt, judged, type Scan, scansPerAttemptMax, scanCharactersKeptMax } from "./attempt.ts";
import { attemptAgain } from "./attempt-again.ts";
import { type DoorEffect, startTimer, stopTimer } from "./door-effect.ts";
import type { Moment } from "./door-event.ts";
import { stepInDoubt, stepThatLifts } from "./door-rules.ts";
import { earlierScansOf, subjectOf } from "./earlier-scans.ts";
import { type OpenDoor, type OpenTurn, unchanged, withNotice } from "./open-door.ts";

/** A visitor who walked away must not leave a temperature behind for the next one. */
const idleMs = 60_000;

/** The gateway answers in milliseconds; who has waited this long gets help from a person. */
const patienceMs = 30_000;

/** Takes one scanned text into the attempt, or says in a short line why not. */
export function takeScan(door: OpenDoor, scan: Scan, moment: Moment): OpenTurn {
  const attempt = attemptForScan(door, scan);
  if (attempt === null || attempt.scans.some((known) => known.text === scan.text)) return unchanged(withoutDigits(door));
  if (scan.text.length > scanCharactersKeptMax) return hint(door, { kind: "reason", code: "read.too-large", values: {} });
  if (scan.reading.kind === "unusable" && scan.reading.code === "read.not-a-code") return hint(door, { kind: "reason", code: scan.reading.code, values: {} });
  const scans = [...attempt.scans, ...earlierScansOf(door, scan, { held: attempt.scans, nowMs: moment.nowMs }), scan];
  if (scans.length > scansPerAttemptMax) return hint(door, { kind: "too-many-scans" });
  const skipped = attempt.skipped.filter((step) => step !== "code" && step !== "test");
  const turn = proceed(door, { ...attempt, scans, skipped, shown: null, digits: "" }, moment);
  return { ...turn, effects: [{ kind: "tone", tone: "scan" }, ...turn.effects] };
}

/** Changes the attempt by hand; starts one when the door was ready. */
export function changeAttempt(door: OpenDoor, change: (attempt: Attempt) => Attempt, moment: Moment): OpenTurn {
  if (door.visit.kind !== "ready" && door.visit.kind !== "collecting") return unchanged(door);
  return proceed(door, change(door.visit.kind === "ready" ? emptyAttempt : door.visit.attempt), moment);
}

/** Takes a temperature; one that cannot be right is doubted while the thermometer is still in the hand. */
export function enterTemperature(door: OpenDoor, tenthsC: number, moment: Moment): OpenTurn {
  const turn = changeAttempt(door, (attempt) => ({ ...attempt, digits: "", temperatureTenthsC: tenthsC, shown: null }), moment);
  const { visit } = turn.state;
  const doubt = visit.kind === "collecting" ? visit.attempt.findings.find((finding) => stepInDoubt(finding) === "temperature" || stepThatLifts(finding) === "temperature") : undefined;
  return doubt === undefined ? turn : withNotice(turn.state, { kind: "reason", code: doubt.code, values: doubt.values }, turn.effects);
}

/** Submits by itself as soon as nothing is left to do, else waits for the next step. */
export function proceed(door: OpenDoor, attempt: Attempt, moment: Moment): OpenTurn {
  const now = judged(attempt, door.rules, moment.nowMs);
  const begun: OpenDoor = { ...door, notice: null };
  const ended = [stopTimer("notice"), stopTimer("answer")];
  if (canBeDecided(now, door.rules)) return submit(begun, now, { moment, ended });
  return { state: { ...begun, visit: { kind: "collecting", attempt: now } }, effects: [...ended, startTimer("idle", idleMs)] };
}

export function startOver(door: OpenDoor): OpenTurn {
  if (door.visit.kind !== "collecting") return unchanged(door);
  return { state: { ...door, visit: { kind: "ready" }, notice: null }, effects: [stopTimer("idle"), stopTimer("notice")] };
}

/** `null` while a scan means nothing: one visitor is being decided, or staff hold an answer, or the same code is still held there. */
function attemptForScan(door: OpenDoor, scan: Scan): Attempt | null {
  switch (door.visit.kind) {
    case "ready":
      return emptyAttempt;
    case "collecting":
      return door.visit.attempt;
    case "deciding":
      return null;
    case "answer":
      return door.visit.held || door.visit.attempt.scans.some((known) => known.text === scan.text) ? null : attemptAfter(door.visit, scan);
    case "no-verdict":
      return door.visit.held ? null : emptyAttempt;
  }
}

/** A code of somebody who was sent for it goes on with what that person has done already; any other begins the next visit. */
function attemptAfter({ attempt, answer }: Extract<OpenDoor["visit"], { kind: "answer" }>, scan: Scan): Attempt {
  const subjectKey = subjectOf(scan);
  const goesOn = !opensTheGate(answer.verdict) && subjectKey !== null && attempt.scans.some((known) => subjectOf(known) === subjectKey);
  return goesOn ? (attemptAgain(attempt, answer) ?? { ...attempt, skipped: [], shown: null }) : emptyAttempt;
}

function hint(door: OpenDoor, notice: NonNullable<OpenDoor["notice"]>): OpenTurn {
  const isAnswering = door.visit.kind === "answer" || door.visit.kind === "no-verdict";
  return isAnswering ? unchanged(door) : withNotice(withoutDigits(door), notice, [{ kind: "tone", tone: "hint" }]);
}

/** The first key of a handheld scanner may look like a digit that somebody typed. */
function withoutDigits(door: OpenDoor): OpenDoor {
  return door.visit.kind === "collecting" ? { ...door, visit: { kind: "collecting", attempt: { ...door.visit.attempt, digits: "" } } } : door;
}

function submit(door: OpenDoor, attempt: Attempt, { moment, ended }: { moment: Moment; ended: readonly DoorEffect[] }): OpenTurn {
  const request = {
    id: moment.freshId,
    gateId: door.setup.gate.id,
    at: new Date(moment.nowMs).toISOString(),
    deviceSeq: door.deviceSeq,
    scans: attempt.scans.map((scan) => scan.text),
    temperature: attempt.temperatureTenthsC === null ? null : ({ tenthsC: attempt.temperatureTenthsC, source: "keypad" } as const),
    mask: attempt.mask,
    partySize: attempt.partySize,
    sessionId: null,
  };
  return {
    state: { ...door, deviceSeq: door.deviceSeq + 1, visit: { kind: "deciding", attempt, request, tries: 1, doing: "submit", pausing: false } },
    effects: [...ended, stopTimer("idle"), startTimer("patience", patienceMs), { kind: "submit", request }],
  };
}
