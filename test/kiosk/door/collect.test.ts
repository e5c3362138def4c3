import { describe, expect, test } from "vitest";
import { partySizeMax, scansPerAttemptMax, scanCharactersKeptMax } from "../../../kiosk/door/collect/attempt.ts";
import { stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import { scansPerCheckInMax, scanCharactersKeptMax as wireCharactersKeptMax } from "../../../shared/wire/check-in.ts";
import { attemptOf, checklist, greenCode, healthyVisitor, itinerary, kindsOf, negativeTest, onlineCode, openDoor, redCode, requestOf, scanned, setupWith, theatrePack, timersStarted, unusable } from "./door-fixture.ts";

describe("collecting what the policy asks for", () => {
  test("a health code fills its step, and the temperature is next", () => {
    const played = openDoor();
    expect(kindsOf(played.play(scanned(greenCode())))).toEqual(["tone"]);
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "facts offered"]);
    expect(stepToDo(attemptOf(played))).toBe("temperature");
  });

  test("submits by itself once the last step is done, with exactly what was collected", () => {
    const played = openDoor();
    const effects = played.play(...healthyVisitor);
    expect(effects.filter(({ kind }) => kind === "submit")).toEqual([
      {
        kind: "submit",
        request: {
          id: "id-5",
          gateId: "north",
          at: "2022-04-16T04:00:00.000Z",
          deviceSeq: 7,
          scans: ["green of anna"],
          temperature: { tenthsC: 365, source: "keypad" },
          mask: true,
          partySize: 1,
          sessionId: null,
        },
      },
    ]);
    expect(played.door().deviceSeq).toBe(8);
  });

  test("the steps can be done in any order", () => {
    const played = openDoor();
    played.play({ kind: "mask", worn: true }, { kind: "digit", digit: "3" }, { kind: "digit", digit: "6" }, { kind: "digit", digit: "5" });
    expect(checklist(played)).toEqual(["code open", "temperature done", "mask done", "facts offered"]);
    played.play(scanned(greenCode()));
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { temperature: { tenthsC: 365 } } });
  });

  test("a red code is submitted at once: nobody is asked for more than needed", () => {
    const played = openDoor();
    expect(kindsOf(played.play(scanned(redCode())))).toEqual(["tone", "submit"]);
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { temperature: null, mask: null } });
  });

  test("so are a stay in a risk county, a fever, and a forged code", () => {
    const traveller = openDoor();
    traveller.play(scanned(greenCode()), scanned(itinerary("310113")));
    expect(traveller.visit()).toMatchObject({ kind: "deciding", request: { mask: null } });

    const feverish = openDoor();
    feverish.play(scanned(greenCode()), { kind: "temperature", tenthsC: 374 });
    expect(feverish.visit().kind).toBe("deciding");

    const forger = openDoor();
    forger.play(scanned(unusable("auth.bad-signature")));
    expect(forger.visit().kind).toBe("deciding");
  });

  test("37.3 is no fever, so the mask is still asked for", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 373 });
    expect(stepToDo(attemptOf(played))).toBe("mask");
  });

  test("codes of two persons are submitted at once for one visitor, and collected for a party of two", () => {
    const alone = openDoor();
    alone.play(scanned(greenCode("anna")), scanned(greenCode("bert")));
    expect(alone.visit().kind).toBe("deciding");

    const party = openDoor();
    party.play({ kind: "party-size", size: 2 }, scanned(greenCode("anna")), scanned(greenCode("bert")));
    expect(attemptOf(party).scans.map(({ text }) => text)).toEqual(["green of anna", "green of bert"]);
    expect(party.visit().kind).toBe("collecting");
  });

  test("a stay in the prefecture of a risk county asks this visitor for a test, and a test fills the step", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), scanned(itinerary("310115")));
    expect(checklist(played)).toEqual(["code done", "test open", "temperature open", "mask open"]);
    played.play(scanned(negativeTest()));
    expect(checklist(played)).toEqual(["code done", "test done", "temperature open", "mask open"]);
  });

  test("who has no code is not stuck: the gateway says what follows", () => {
    const played = openDoor();
    played.play({ kind: "skip", step: "code" });
    expect(checklist(played)).toEqual(["code skipped", "temperature open", "mask open", "facts offered"]);
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { scans: [] } });
  });

  test("a code that turns up after all takes the place of having none", () => {
    const played = openDoor();
    played.play({ kind: "skip", step: "code" }, scanned(greenCode()));
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "facts offered"]);
  });

  test("a code that only its platform reads fills its step, and is sent as it is once the rest is done", () => {
    const played = openDoor();
    played.play(scanned(onlineCode));
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "facts offered"]);
    played.play({ kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    expect(requestOf(played)).toMatchObject({ scans: ["HLJ:0123456789abcdef"] });
  });

  test("a broken thermometer does not stop the queue", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "skip", step: "temperature" }, { kind: "mask", worn: true });
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { temperature: null } });
  });

  test("a policy that asks for nothing decides at the touch of a button", () => {
    const played = openDoor(setupWith([]));
    played.play({ kind: "begin" });
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { scans: [], temperature: null, mask: null } });
  });

  test("a step that was opened to correct it holds the visit open", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 365 }, { kind: "show-step", step: "temperature" }, { kind: "mask", worn: true });
    expect(played.visit().kind).toBe("deciding");

    const correcting = openDoor();
    correcting.play(scanned(greenCode()), { kind: "mask", worn: false }, { kind: "show-step", step: "mask" }, { kind: "temperature", tenthsC: 364 });
    expect(correcting.visit()).toMatchObject({ kind: "deciding", request: { mask: false } });
  });

  test("a mistyped temperature can be cleared, half-way and afterwards", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "digit", digit: "3" }, { kind: "digit", digit: "9" }, { kind: "clear-temperature" });
    expect(attemptOf(played)).toMatchObject({ digits: "", temperature: null });
    played.play({ kind: "temperature", tenthsC: 369 }, { kind: "clear-temperature" });
    expect(attemptOf(played)).toMatchObject({ temperature: null, shown: "temperature" });
  });

  test("the first key of a handheld scanner does not stay in the temperature", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "digit", digit: "6" }, scanned(unusable("read.not-a-code")));
    expect(attemptOf(played).digits).toBe("");
    played.play({ kind: "digit", digit: "6" }, scanned(greenCode()));
    expect(attemptOf(played).digits).toBe("");
  });
});

describe("scans that change nothing", () => {
  test("a code of something else gets a short hint", () => {
    const played = openDoor();
    const effects = played.play(scanned(unusable("read.not-a-code")));
    expect(played.visit()).toEqual({ kind: "ready" });
    expect(played.door().notice).toEqual({ kind: "reason", code: "read.not-a-code", values: {} });
    expect(effects).toEqual([
      { kind: "tone", tone: "hint" },
      { kind: "start-timer", timer: "notice", ms: 5_000 },
    ]);
    played.play({ kind: "time-up", timer: "notice" });
    expect(played.door().notice).toBeNull();
  });

  test("so does a text that no gateway would take, one character over the limit", () => {
    const played = openDoor();
    const scan = greenCode();
    played.play(scanned({ ...scan, text: "x".repeat(scanCharactersKeptMax + 1) }));
    expect(played.visit()).toEqual({ kind: "ready" });
    played.play(scanned({ ...scan, text: "x".repeat(scanCharactersKeptMax) }));
    expect(played.visit().kind).toBe("collecting");
  });

  test("the same code again is not even mentioned", () => {
    const played = openDoor();
    played.play(scanned(greenCode()));
    expect(played.play(scanned(greenCode()))).toEqual([]);
    expect(attemptOf(played).scans).toHaveLength(1);
  });

  test("the 21st code of one visitor is refused with a hint", () => {
    const played = openDoor();
    const stays = Array.from({ length: scansPerAttemptMax }, (_, index) => scanned(itinerary(`4401${10 + index}`)));
    played.play(...stays, scanned(greenCode()));
    expect(attemptOf(played).scans).toHaveLength(scansPerAttemptMax);
    expect(played.door().notice).toEqual({ kind: "too-many-scans" });
  });

  test("no scan counts while a visitor is being decided", () => {
    const played = openDoor();
    played.play(...healthyVisitor);
    const before = played.state();
    expect(played.play(scanned(greenCode("bert")))).toEqual([]);
    expect(played.state()).toEqual(before);
  });
});

describe("leaving a visit unfinished", () => {
  test("starting over forgets everything", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 365 }, { kind: "start-over" });
    expect(played.visit()).toEqual({ kind: "ready" });
  });

  test("so does a minute without a touch, so that nobody inherits a temperature", () => {
    const played = openDoor();
    expect(timersStarted(played.play(scanned(greenCode())))).toEqual(["idle 60000"]);
    played.play({ kind: "time-up", timer: "idle" });
    expect(played.visit()).toEqual({ kind: "ready" });
    expect(played.door().notice).toEqual({ kind: "timed-out" });
  });

  test("a party has at least one person and at most ten", () => {
    const played = openDoor();
    played.play({ kind: "party-size", size: 11 });
    expect(attemptOf(played).partySize).toBe(10);
    played.play({ kind: "party-size", size: 0 });
    expect(attemptOf(played).partySize).toBe(1);
    expect(partySizeMax).toBe(10);
  });

  test("a new policy judges what was collected before", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 365 });
    const setup = setupWith(theatrePack.rules.filter(({ kind }) => kind !== "mask"));
    played.play({ kind: "set-up", setup, rules: rulesOfSetup(setup) });
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { mask: null } });
  });
});

test("the limits of the page are those of the contract", () => {
  expect([scansPerAttemptMax, scanCharactersKeptMax]).toEqual([scansPerCheckInMax, wireCharactersKeptMax]);
});
