import { describe, expect, test } from "vitest";
import { answerReasons } from "../../../kiosk/door/answer/answer-reasons.ts";
import { stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import { instrumentOf } from "../../../kiosk/door/temperature/temperature-instrument.ts";
import { minutesLeft, waitingMax, waitingMsMax } from "../../../kiosk/door/waiting/waiting-list.ts";
import type { CheckInAnswer } from "../../../shared/wire/check-in.ts";
import { codeRule, maskRule, restRule } from "./every-rule.ts";
import { answerTo, attemptOf, checklist, document, finding, greenCode, kindsOf, noonMs, openDoor, type PlayedDoor, requestOf, scanned, setupWith, timersStarted, waitingId } from "./door-fixture.ts";

const minuteMs = 60_000;

function restAnswer(played: PlayedDoor): CheckInAnswer {
  return answerTo(waitingId(played), "recheck", [finding("temp.rest-first", "recheck"), finding("rule.mask-not-checked", "recheck")]);
}

/** A door that wants a second reading, after ten minutes and with another instrument. */
function restingDoor(...persons: readonly string[]): PlayedDoor {
  const played = openDoor(setupWith([codeRule, restRule, maskRule]));
  for (const person of persons) {
    played.play(scanned(greenCode(person)), { kind: "temperature", tenthsC: 378 });
    played.play({ kind: "answered", answer: restAnswer(played) }, { kind: "go-on" });
  }
  return played;
}

function numbersOf(played: PlayedDoor): readonly number[] {
  return played.door().waiting.map(({ number }) => number);
}

describe("a first reading that is too high", () => {
  test("is sent at once: whoever rests is asked for nothing more now", () => {
    const played = openDoor(setupWith([codeRule, restRule, maskRule]));
    played.play(scanned(greenCode()));
    expect(kindsOf(played.play({ kind: "temperature", tenthsC: 378 }))).toEqual(["submit"]);
    expect(requestOf(played)).toMatchObject({ temperature: { tenthsC: 378, source: "infrared" }, mask: null });
  });

  test("of 37.3 is not, so the mask is asked for", () => {
    const played = openDoor(setupWith([codeRule, restRule, maskRule]));
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 373 });
    expect(stepToDo(attemptOf(played))).toBe("mask");
  });

  test("puts the visitor on the list under a number that the answer shows, and frees the door", () => {
    const played = openDoor(setupWith([codeRule, restRule, maskRule]));
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 378 });
    const effects = played.play({ kind: "answered", answer: restAnswer(played) });
    expect(attemptOf(played).waitingNumber).toBe(1);
    expect(timersStarted(effects)).toContain("waiting 60000");
    played.play({ kind: "go-on" });
    expect(played.visit()).toEqual({ kind: "ready" });
    expect(played.door().waiting).toMatchObject([{ number: 1, restedAtMs: noonMs + 10 * minuteMs, attempt: { temperature: null, scans: [{ text: "green of anna" }] } }]);
  });

  test("puts nobody on the list whom something else keeps out", () => {
    const played = openDoor(setupWith([codeRule, restRule, maskRule]));
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 378 });
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "refuse", [finding("temp.rest-first", "recheck"), finding("area.high-risk", "refuse")]) });
    expect(numbersOf(played)).toEqual([]);
    expect(attemptOf(played).waitingNumber).toBeNull();
  });

  test("says what to do now, and not what is done with the next reading", () => {
    const { reasons, notAsked } = answerReasons({ verdict: "recheck", findings: [finding("temp.rest-first", "recheck"), finding("rule.mask-not-checked", "recheck")] });
    expect([reasons.map(({ code }) => code), notAsked]).toEqual([["temp.rest-first"], []]);
  });
});

describe("a visitor who rests", () => {
  test("is called with one touch, and asked for a reading with the other instrument", () => {
    const played = restingDoor("anna").at(noonMs + 11 * minuteMs);
    played.play({ kind: "call-waiting", number: 1 });
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open"]);
    expect(instrumentOf(attemptOf(played))).toBe("contact");
    played.play({ kind: "temperature", tenthsC: 369 }, { kind: "mask", worn: true });
    expect(requestOf(played)).toMatchObject({
      temperature: { tenthsC: 369, source: "contact" },
      earlierTemperatures: [{ tenthsC: 378, source: "infrared", at: "2022-04-16T04:00:00.000Z" }],
    });
  });

  test("leaves the list with the next answer, and keeps number and first reading when told to rest again", () => {
    const played = restingDoor("anna").at(noonMs + 5 * minuteMs);
    played.play({ kind: "call-waiting", number: 1 }, { kind: "temperature", tenthsC: 379 });
    played.play({ kind: "answered", answer: restAnswer(played) });
    expect(played.door().waiting).toMatchObject([{ number: 1, restedAtMs: noonMs + 10 * minuteMs }]);
    expect(played.door().waiting[0]?.attempt.earlierTemperatures.map(({ tenthsC }) => tenthsC)).toEqual([378, 379]);

    played.play({ kind: "check-again" }, { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "admit") });
    expect(numbersOf(played)).toEqual([]);
  });

  test("who shows the code again goes on when the rest is over, and is told how long it lasts before", () => {
    const early = restingDoor("anna").at(noonMs + 9 * minuteMs);
    early.play(scanned(greenCode("anna")));
    expect(early.visit().kind).toBe("ready");
    expect(early.door().notice).toEqual({ kind: "still-resting", number: 1, minutes: 1 });

    const rested = restingDoor("anna").at(noonMs + 10 * minuteMs);
    rested.play(scanned(greenCode("anna")));
    expect(attemptOf(rested)).toMatchObject({ waitingNumber: 1, earlierTemperatures: [{ tenthsC: 378 }] });
  });

  test("who has no code goes on with the document", () => {
    const played = restingDoor();
    played.play({ kind: "document", document: document() }, { kind: "temperature", tenthsC: 378 });
    played.play({ kind: "answered", answer: restAnswer(played) }, { kind: "go-on" });
    played.at(noonMs + 10 * minuteMs).play({ kind: "document", document: document() });
    expect(attemptOf(played)).toMatchObject({ waitingNumber: 1, documents: [{ pseudonym: "A".repeat(22) }] });
  });

  test("does not push aside who is in front of the door", () => {
    const played = restingDoor("anna");
    played.play(scanned(greenCode("bert")), { kind: "call-waiting", number: 1 });
    expect(attemptOf(played).scans.map(({ text }) => text)).toEqual(["green of bert"]);
  });

  test("who does not come when called goes back to the list, and starting over forgets", () => {
    const played = restingDoor("anna");
    played.play({ kind: "call-waiting", number: 1 }, { kind: "put-back" });
    expect([played.visit().kind, numbersOf(played)]).toEqual(["ready", [1]]);
    played.play({ kind: "call-waiting", number: 1 }, { kind: "time-up", timer: "idle" });
    expect(numbersOf(played)).toEqual([1]);
    played.play({ kind: "call-waiting", number: 1 }, { kind: "start-over" });
    expect(numbersOf(played)).toEqual([]);
  });

  test("stays on the list while the gateway does not answer", () => {
    const played = restingDoor("anna");
    played.play({ kind: "call-waiting", number: 1 }, { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true }, { kind: "time-up", timer: "patience" });
    expect(numbersOf(played)).toEqual([1]);
  });
});

describe("the list", () => {
  test("numbers those who rest one after the other", () => {
    expect(numbersOf(restingDoor("anna", "bert", "cleo"))).toEqual([1, 2, 3]);
  });

  test("holds ten, and lets the first go for the eleventh", () => {
    const persons = Array.from({ length: waitingMax + 1 }, (_, index) => `person-${index}`);
    expect(numbersOf(restingDoor(...persons.slice(0, waitingMax)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(numbersOf(restingDoor(...persons))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("forgets who has not come back half an hour after the rest", () => {
    const played = restingDoor("anna");
    const endMs = noonMs + 10 * minuteMs + waitingMsMax;
    expect(timersStarted(played.at(endMs - 1).play({ kind: "time-up", timer: "waiting" }))).toEqual(["waiting 60000"]);
    expect(numbersOf(played)).toEqual([1]);
    expect(played.at(endMs).play({ kind: "time-up", timer: "waiting" })).toEqual([]);
    expect(numbersOf(played)).toEqual([]);
  });

  test.each([
    [0, 10],
    [1, 10],
    [minuteMs, 9],
    [10 * minuteMs - 1, 1],
    [10 * minuteMs, 0],
    [11 * minuteMs, 0],
  ])("says after %i ms that %i minutes are left", (elapsedMs, minutes) => {
    expect(minutesLeft({ restedAtMs: noonMs + 10 * minuteMs }, noonMs + elapsedMs)).toBe(minutes);
  });
});
