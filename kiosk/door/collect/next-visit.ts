import { partySizeMax } from "./attempt.ts";
import { callWaiting, changeAttempt, chooseRole, enterTemperature, note, noteGoods, putBack, skip, startOver } from "./collect.ts";
import type { DoorEvent, Moment, VisitEvent } from "../door-event.ts";
import { checkLeaving, letLeave } from "../leaving/leaving.ts";
import type { OpenDoor, OpenTurn } from "../open-door.ts";
import { takeDocument, takeScan } from "../read/take-scan.ts";
import { typeDigit } from "../temperature/temperature-entry.ts";

const visitEvents: Readonly<Record<VisitEvent["kind"], true>> = {
  scanned: true,
  document: true,
  begin: true,
  "check-leaving": true,
  "let-leave": true,
  role: true,
  "stand-in": true,
  skip: true,
  "show-step": true,
  digit: true,
  "clear-temperature": true,
  temperature: true,
  instrument: true,
  mask: true,
  note: true,
  goods: true,
  "not-cooperating": true,
  "party-size": true,
  "start-over": true,
  "put-back": true,
  "call-waiting": true,
};

export function isOfVisit(event: DoorEvent): event is VisitEvent {
  return Object.hasOwn(visitEvents, event.kind);
}

/** What becomes of the visitor in front of the door after something that staff did. */
export function nextVisit(door: OpenDoor, event: VisitEvent, moment: Moment): OpenTurn {
  switch (event.kind) {
    case "scanned":
      return takeScan(door, event.scan, moment);
    case "document":
      return takeDocument(door, event.document, moment);
    case "begin":
      return changeAttempt(door, (attempt) => attempt, moment);
    case "check-leaving":
      return checkLeaving(door, moment);
    case "let-leave":
      return letLeave(door, moment);
    case "role":
      return chooseRole(door, event.role, moment);
    case "stand-in":
      return changeAttempt(door, (attempt) => ({ ...attempt, standIn: event.type, shown: "code", digits: "" }), moment);
    case "skip":
      return skip(door, event.step, moment);
    case "show-step":
      return changeAttempt(door, (attempt) => ({ ...attempt, shown: event.step, digits: "" }), moment);
    case "digit":
      return takeDigit(door, event.digit, moment);
    case "clear-temperature":
      return changeAttempt(door, (attempt) => ({ ...attempt, digits: "", temperature: null, shown: "temperature" }), moment);
    case "temperature":
      return enterTemperature(door, event.tenthsC, moment);
    case "instrument":
      return changeAttempt(door, (attempt) => ({ ...attempt, instrument: event.instrument }), moment);
    case "mask":
      return changeAttempt(door, (attempt) => ({ ...attempt, mask: event.worn, noted: { ...attempt.noted, medicalMask: event.medical ?? null }, shown: null }), moment);
    case "note":
      return note(door, event.noted, moment);
    case "goods":
      return noteGoods(door, event.goods, moment);
    case "not-cooperating":
      return changeAttempt(door, (attempt) => ({ ...attempt, noted: { ...attempt.noted, cooperation: event.how } }), moment);
    case "party-size":
      return changeAttempt(door, (attempt) => ({ ...attempt, partySize: Math.min(Math.max(event.size, 1), partySizeMax) }), moment);
    case "start-over":
      return startOver(door);
    case "put-back":
      return putBack(door);
    case "call-waiting":
      return callWaiting(door, event.number, moment);
  }
}

function takeDigit(door: OpenDoor, digit: string, moment: Moment): OpenTurn {
  const entry = typeDigit(door.visit.kind === "collecting" ? door.visit.attempt.digits : "", digit);
  switch (entry.kind) {
    case "typing":
      return changeAttempt(door, (attempt) => ({ ...attempt, digits: entry.digits, temperature: null, shown: "temperature" }), moment);
    case "entered":
      return enterTemperature(door, entry.tenthsC, moment);
  }
}
