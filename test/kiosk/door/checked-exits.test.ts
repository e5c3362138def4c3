import { describe, expect, test } from "vitest";
import { stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import { checkOutRequestSchema } from "../../../shared/wire/check-out.ts";
import { exitRules, maskRule, restRule } from "./every-rule.ts";
import { exitsOf, onLeaving, plantSetup, recordingDoor } from "./exit-setups.ts";
import { answerTo, attemptOf, checklist, finding, greenCode, healthyVisitor, kindsOf, noonMs, openDoor, pass, scanned, setupWith, someCounts, timersStarted, unusable } from "./door-fixture.ts";

const minuteMs = 60_000;
const after = { ...someCounts, seq: 11, inside: 119, left: 181 };

describe("somebody who leaves", () => {
  test("is asked what the rules for leaving ask, and nothing that is asked of who comes", () => {
    const played = openDoor(plantSetup);
    expect(timersStarted(played.play({ kind: "check-leaving" }))).toEqual(["idle 60000"]);
    expect(checklist(played)).toEqual(["temperature open"]);
    expect(stepToDo(attemptOf(played))).toBe("temperature");
  });

  test("is sent by itself once the last step is done, with exactly what was seen", () => {
    const played = openDoor(plantSetup);
    const effects = played.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 365 });
    const request = { id: "id-4", gateId: "north", at: "2022-04-16T04:00:00.000Z", deviceSeq: 7, count: 1, scans: [], temperature: { tenthsC: 365, source: "keypad" }, mask: null };
    expect(effects.filter(({ kind }) => kind === "check-out" || kind === "submit")).toEqual([{ kind: "check-out", request }]);
    expect(played.door()).toMatchObject({ deviceSeq: 8, visit: { kind: "recording", id: "id-4" }, exits: { waiting: 0, requests: [request] } });
  });

  test("gets the answer of the gateway, with its tone and its counts", () => {
    const played = recordingDoor();
    const effects = played.play({ kind: "exit-recorded", answer: { ...answerTo("id-4", "admit"), counts: after } });
    expect(effects).toEqual([
      { kind: "stop-timer", timer: "exit-retry" },
      { kind: "stop-timer", timer: "patience" },
      { kind: "tone", tone: "admit" },
      { kind: "stop-timer", timer: "patience" },
      { kind: "start-timer", timer: "answer", ms: 4_000 },
    ]);
    expect(played.door()).toMatchObject({ counts: { inside: 119 }, visit: { kind: "answer", answer: { verdict: "admit" } }, exits: { requests: [] }, lastAdmission: null, notice: null });
  });

  test("who is refused is told so, and what staff must do stays for 16 seconds", () => {
    const played = recordingDoor();
    const answer = { ...answerTo("id-4", "refuse", [finding("temp.fever", "refuse")]), obligations: ["hold" as const] };
    expect(timersStarted(played.play({ kind: "exit-recorded", answer }))).toEqual(["answer 16000"]);
    expect(played.visit()).toMatchObject({ kind: "answer", answer: { verdict: "refuse", obligations: ["hold"] } });
  });

  test("is only counted when the gateway has no rules for leaving any more", () => {
    const played = recordingDoor();
    played.play({ kind: "exit-recorded", answer: { id: "id-4", counts: after } });
    expect(played.door()).toMatchObject({ visit: { kind: "ready" }, counts: { inside: 119 }, notice: { kind: "left", count: 1 } });
  });

  test("is sent at once when no step left to do could change a refusal; at the border it is not", () => {
    const feverStops: typeof restRule = { ...restRule, secondReading: undefined };
    const strict = setupWith([onLeaving(feverStops), onLeaving(maskRule)]);
    const feverish = openDoor(strict);
    feverish.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 374 });
    expect(feverish.visit().kind).toBe("recording");

    const healthy = openDoor(strict);
    healthy.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 373 });
    expect(stepToDo(attemptOf(healthy))).toBe("mask");
  });

  test("brings along a party, which is counted out together", () => {
    const played = openDoor(plantSetup);
    played.play({ kind: "check-leaving" }, { kind: "party-size", size: 3 }, { kind: "temperature", tenthsC: 365 });
    expect(exitsOf(played)).toMatchObject([{ count: 3 }]);
  });

  test("does not push aside whoever is in front of the door", () => {
    const played = openDoor(plantSetup);
    played.play(scanned(greenCode()), { kind: "check-leaving" });
    expect(attemptOf(played)).toMatchObject({ noted: { direction: "in" }, scans: [{ text: "green of anna" }] });

    const deciding = openDoor();
    deciding.play(...healthyVisitor, { kind: "check-leaving" });
    expect(deciding.visit().kind).toBe("deciding");
  });

  test("can be followed by the next who leaves, straight from the answer", () => {
    const played = recordingDoor();
    played.play({ kind: "exit-recorded", answer: answerTo("id-4", "admit-with-condition", [finding("temp.fever", "admit-with-condition")]) }, { kind: "check-leaving" });
    expect(played.visit()).toMatchObject({ kind: "collecting", attempt: { noted: { direction: "out" }, temperature: null } });
  });

  test("is forgotten when nothing happens, or when staff cancel, and nobody is counted", () => {
    const late = openDoor(plantSetup);
    late.play({ kind: "check-leaving" }, { kind: "time-up", timer: "idle" });
    expect(late.door()).toMatchObject({ visit: { kind: "ready" }, notice: { kind: "exit-timed-out" }, exits: { waiting: 0, requests: [] }, deviceSeq: 7 });

    const cancelled = openDoor(plantSetup);
    cancelled.play({ kind: "check-leaving" }, { kind: "start-over" });
    expect(cancelled.door()).toMatchObject({ visit: { kind: "ready" }, exits: { waiting: 0, requests: [] }, deviceSeq: 7 });
  });

  test("comes on top of those who are only counted meanwhile", () => {
    const played = openDoor(plantSetup);
    const effects = played.play({ kind: "check-leaving" }, { kind: "leave", count: 5 }, { kind: "temperature", tenthsC: 365 });
    expect(effects.filter(({ kind }) => kind === "check-out")).toMatchObject([{ request: { id: "id-4" } }]);
    expect(exitsOf(played)).toMatchObject([{ id: "id-4", count: 5 }, { id: "id-5", count: 1, temperature: { tenthsC: 365 } }]);
    expect(kindsOf(played.play({ kind: "exit-recorded", answer: { id: "id-4", counts: after } }))).toEqual(["check-out"]);
    played.play({ kind: "exit-recorded", answer: answerTo("id-5", "admit") });
    expect(played.visit().kind).toBe("answer");
  });

  test("is warned of when more leave than were counted inside", () => {
    const played = openDoor(plantSetup);
    played.play({ kind: "counts", counts: { ...someCounts, seq: 11, inside: 0 } }, { kind: "check-leaving" }, { kind: "temperature", tenthsC: 365 });
    expect(played.door().notice).toEqual({ kind: "left-uncounted", inside: 0 });
  });
});

describe("an exit is recorded once, so", () => {
  test("a reading that cannot be right is taken again before anything is sent", () => {
    const played = openDoor(plantSetup);
    played.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 349 });
    expect(played.door()).toMatchObject({ visit: { kind: "collecting" }, notice: { kind: "reason", code: "temp.too-low" } });
    expect([checklist(played), stepToDo(attemptOf(played))]).toEqual([["temperature doubtful"], "temperature"]);
    played.play({ kind: "temperature", tenthsC: 350 });
    expect(exitsOf(played)).toMatchObject([{ temperature: { tenthsC: 350 } }]);
  });

  test("staff who cannot get a better one send it as it is", () => {
    const played = openDoor(plantSetup);
    played.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 349 }, { kind: "skip", step: "temperature" });
    expect(exitsOf(played)).toMatchObject([{ temperature: { tenthsC: 349 } }]);
  });

  test("who has to rest first does so before anything is sent, and both readings go together", () => {
    const played = openDoor(setupWith([onLeaving(restRule), onLeaving(maskRule)]));
    const effects = played.play({ kind: "check-leaving" }, { kind: "mask", worn: true }, { kind: "temperature", tenthsC: 378 });
    expect(kindsOf(effects)).toEqual([]);
    expect(played.door()).toMatchObject({ visit: { kind: "ready" }, waiting: [{ number: 1 }], notice: { kind: "reason", code: "temp.rest-first", values: { minutes: "10" } }, exits: { requests: [] } });
    played.at(noonMs + 10 * minuteMs).play({ kind: "call-waiting", number: 1 });
    expect(attemptOf(played)).toMatchObject({ noted: { direction: "out" }, mask: true, temperature: null });
    played.play({ kind: "instrument", instrument: "contact" }, { kind: "temperature", tenthsC: 366 });
    expect(exitsOf(played)).toMatchObject([{ temperature: { tenthsC: 366, source: "contact" }, earlierTemperatures: [{ tenthsC: 378, source: "infrared", at: "2022-04-16T04:00:00.000Z" }], mask: true }]);
    expect(played.door().waiting).toEqual([]);
  });

  test("nobody is checked again after the answer, nor goes on by showing another code", () => {
    const played = recordingDoor();
    played.play({ kind: "exit-recorded", answer: answerTo("id-4", "recheck", [finding("temp.too-low", "recheck")]) });
    played.play({ kind: "check-again" });
    expect(played.visit().kind).toBe("answer");

    const withCode = openDoor(plantSetup);
    withCode.play({ kind: "check-leaving" }, scanned(pass("staff")), { kind: "temperature", tenthsC: 365 });
    withCode.play({ kind: "exit-recorded", answer: answerTo("id-5", "recheck", [finding("temp.too-low", "recheck")]) }, scanned(greenCode()));
    expect(withCode.visit()).toMatchObject({ kind: "collecting", attempt: { noted: { direction: "in" }, temperature: null } });
  });
});

describe("a code that is shown on leaving", () => {
  test("belongs to the exit while it is being checked, and to nobody while it is recorded", () => {
    const played = openDoor(plantSetup);
    played.play({ kind: "check-leaving" }, scanned(pass("staff")));
    expect(attemptOf(played)).toMatchObject({ noted: { direction: "out" }, scans: [{ text: "pass of anna as staff" }] });
    played.play({ kind: "temperature", tenthsC: 365 });
    expect(played.play(scanned(greenCode("bert")))).toEqual([]);
  });

  test("that is forged is sent at once", () => {
    const played = openDoor(plantSetup);
    played.play({ kind: "check-leaving" }, scanned(unusable("auth.bad-signature")));
    expect(exitsOf(played)).toMatchObject([{ scans: ["unusable for auth.bad-signature"], temperature: null }]);
  });

  test("begins an entry once the answer is shown", () => {
    const played = recordingDoor();
    played.play({ kind: "exit-recorded", answer: answerTo("id-4", "admit") }, scanned(greenCode("bert")));
    expect(attemptOf(played)).toMatchObject({ noted: { direction: "in" }, scans: [{ text: "green of bert" }] });
  });
});

test("the gateway takes every exit that a door can send", () => {
  const played = openDoor(setupWith(exitRules));
  played.play({ kind: "check-leaving" }, { kind: "role", role: "courier" }, { kind: "temperature", tenthsC: 378 });
  played.at(noonMs + 10 * minuteMs).play({ kind: "call-waiting", number: 1 }, { kind: "temperature", tenthsC: 366 }, { kind: "mask", worn: false });
  played.play({ kind: "goods", goods: { kinds: ["imported-cold-chain"], documents: [], disinfected: null } }, { kind: "skip", step: "goods" });
  const [request] = exitsOf(played);
  expect(checkOutRequestSchema.safeParse({ ...request, id: "018f3f5e-0000-7000-8000-000000000000" }).error?.issues ?? []).toEqual([]);
  expect(request).toMatchObject({ mask: false, visit: { role: "courier", goods: { kinds: ["imported-cold-chain"] } } });
});
