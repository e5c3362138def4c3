import { type Attempt, documentsMax, type Scan, scansPerAttemptMax, scanCharactersKeptMax, type ShownDocument } from "../collect/attempt.ts";
import { proceed } from "../collect/collect.ts";
import type { Moment, Notice } from "../door-event.ts";
import { earlierScansOf, isOfSubject, subjectOf } from "./earlier-scans.ts";
import { type OpenDoor, type OpenTurn, unchanged, withNotice } from "../open-door.ts";
import { minutesLeft } from "../waiting/waiting-list.ts";
import { type Shown, whoseAttempt } from "../collect/whose-attempt.ts";

/** Takes one scanned text into the attempt, or says in a short line why not. */
export function takeScan(door: OpenDoor, scan: Scan, moment: Moment): OpenTurn {
  if (scan.text.length > scanCharactersKeptMax) return hint(door, { kind: "reason", code: "read.too-large", values: {} });
  if (scan.reading.kind === "unusable" && scan.reading.code === "read.not-a-code") return hint(door, { kind: "reason", code: scan.reading.code, values: {} });
  const subjectKey = subjectOf(scan);
  const isIn = (attempt: Attempt): boolean => attempt.scans.some(({ text }) => text === scan.text);
  return takeShown(door, { isOf: (attempt) => subjectKey !== null && isOfSubject(attempt, subjectKey), isIn }, moment, (attempt) => {
    if (isIn(attempt)) return attempt;
    const scans = [...attempt.scans, ...earlierScansOf(door, scan, { held: attempt.scans, nowMs: moment.nowMs }), scan];
    if (scans.length > scansPerAttemptMax) return null;
    return { ...attempt, scans, skipped: attempt.skipped.filter((step) => step !== "code" && step !== "test"), standIn: null };
  });
}

/** Takes an identity document whose number was read: it counts as checked, and its pseudonym is what is registered. */
export function takeDocument(door: OpenDoor, document: ShownDocument, moment: Moment): OpenTurn {
  const { pseudonym } = document;
  const isIn = ({ documents }: Attempt): boolean => pseudonym !== null && documents.some((known) => known.pseudonym === pseudonym);
  return takeShown(door, { isOf: isIn, isIn }, moment, (attempt) => {
    const documents = isIn(attempt) ? attempt.documents : [...attempt.documents, document];
    if (documents.length > documentsMax) return null;
    const noted = { ...attempt.noted, registered: attempt.noted.registered || pseudonym !== null };
    return { ...attempt, documents, noted, skipped: attempt.skipped.filter((step) => step !== "code") };
  });
}

function takeShown(door: OpenDoor, shown: Shown, moment: Moment, add: (attempt: Attempt) => Attempt | null): OpenTurn {
  const whose = whoseAttempt(door, shown, moment.nowMs);
  switch (whose.kind) {
    case "nobody":
      return unchanged(withoutDigits(door));
    case "still-resting":
      return hint(door, { kind: "still-resting", number: whose.waiting.number, minutes: minutesLeft(whose.waiting, moment.nowMs) });
    case "attempt": {
      const attempt = add(whose.attempt);
      if (attempt === null) return hint(door, { kind: "too-many-scans" });
      const turn = proceed(door, { ...attempt, shown: null, digits: "" }, moment);
      return { ...turn, effects: [{ kind: "tone", tone: "scan" }, ...turn.effects] };
    }
  }
}

function hint(door: OpenDoor, notice: Notice): OpenTurn {
  const isAnswering = door.visit.kind === "answer" || door.visit.kind === "no-verdict";
  return isAnswering ? unchanged(door) : withNotice(withoutDigits(door), notice, [{ kind: "tone", tone: "hint" }]);
}

/** The first key of a handheld scanner may look like a digit that somebody typed. */
function withoutDigits(door: OpenDoor): OpenDoor {
  return door.visit.kind === "collecting" ? { ...door, visit: { kind: "collecting", attempt: { ...door.visit.attempt, digits: "" } } } : door;
}
