import { describe, expect, test } from "vitest";
import { earlierScansMax } from "../../../kiosk/door/read/earlier-scans.ts";
import { answerTo, finding, greenCode, itinerary, negativeTest, noonMs, openDoor, type PlayedDoor, scanned, timersStarted, unusable, waitingId } from "./door-fixture.ts";

/** Anna showed a stay in a risk county and nothing else, and is told to show her health code. */
function sentBackForHerCode(): PlayedDoor {
  const played = openDoor();
  played.play(scanned(itinerary("310113")));
  refuse(played);
  return played;
}

function refuse(played: PlayedDoor): void {
  const findings = [finding("area.high-risk", "refuse"), finding("status.missing", "refuse")];
  played.play({ kind: "answered", answer: answerTo(waitingId(played), "refuse", findings) });
}

function textsOf(played: PlayedDoor): readonly string[] {
  const visit = played.visit();
  if (visit.kind !== "collecting" && visit.kind !== "deciding") throw new Error(`The visit is ${visit.kind}`);
  return visit.attempt.scans.map(({ text }) => text);
}

const bothOfAnna = ["stay in 310113 of anna", "green of anna"];

describe("a code shown while the door says no", () => {
  test("goes on with the same person, and nothing that was seen before is lost", () => {
    const played = sentBackForHerCode();
    played.play(scanned(greenCode()));
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { scans: bothOfAnna } });
  });

  test("begins with another person's, who inherits nothing", () => {
    const played = sentBackForHerCode();
    played.play(scanned(greenCode("bert")));
    expect(played.visit()).toMatchObject({ kind: "collecting", attempt: { scans: [{ text: "green of bert" }], temperature: null } });
  });

  test("takes the place of the test that was too old, with the readings that nobody objected to", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), scanned(itinerary("310115")), { kind: "temperature", tenthsC: 365 }, { kind: "skip", step: "test" }, { kind: "mask", worn: true });
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "recheck", [finding("test.required", "recheck")]) }, scanned(negativeTest()));
    expect(played.visit()).toMatchObject({
      kind: "deciding",
      request: { scans: ["green of anna", "stay in 310115 of anna", "test of anna"], temperature: { tenthsC: 365 }, mask: true },
    });
  });

  test("goes on also when only another stay could change, and is sent with both", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), scanned(itinerary("310113")), { kind: "time-up", timer: "answer" });
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "refuse", [finding("area.high-risk", "refuse")]) }, scanned(itinerary("440110")));
    expect(textsOf(played)).toEqual(["green of anna", "stay in 310113 of anna", "stay in 440110 of anna"]);
  });

  test("does not carry a forged code into the next try", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), scanned(unusable("auth.bad-signature")));
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "refuse", [finding("auth.bad-signature", "refuse")]) }, scanned(itinerary("440110")));
    expect(textsOf(played)).toEqual(["green of anna", "stay in 440110 of anna"]);
  });

  test("after an admission is the next visitor's", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "admit") }, scanned(itinerary("440110")));
    expect(textsOf(played)).toEqual(["stay in 440110 of anna"]);
  });
});

describe("somebody who was turned away and comes back", () => {
  test("is still the person whose codes were seen", () => {
    const played = sentBackForHerCode();
    played.play({ kind: "go-on" }, scanned(greenCode()));
    expect(played.visit()).toMatchObject({ kind: "deciding", request: { scans: bothOfAnna } });
  });

  test("also after another visitor, and when the gateway gave no answer", () => {
    const later = sentBackForHerCode();
    later.play({ kind: "go-on" }, scanned(greenCode("bert")), { kind: "start-over" }, scanned(greenCode()));
    expect(textsOf(later)).toEqual(bothOfAnna);

    const unanswered = openDoor();
    unanswered.play(scanned(itinerary("310113")), { kind: "give-up" }, scanned(greenCode()));
    expect(textsOf(unanswered)).toEqual(bothOfAnna);
  });

  test("also when the visit was begun anew, or ended by itself, before any answer", () => {
    for (const end of [{ kind: "start-over" }, { kind: "time-up", timer: "idle" }] as const) {
      const played = openDoor();
      played.play(scanned(itinerary("310115")), end, scanned(greenCode()));
      expect(textsOf(played)).toEqual(["stay in 310115 of anna", "green of anna"]);
    }
  });

  test("is known for two minutes after the answer has gone, and not a millisecond longer", () => {
    const back = (afterMs: number): readonly string[] => {
      const played = sentBackForHerCode();
      played.play({ kind: "go-on" });
      played.at(noonMs + afterMs).play(scanned(greenCode()));
      return textsOf(played);
    };
    expect(back(120_000)).toEqual(bothOfAnna);
    expect(back(120_001)).toEqual(["green of anna"]);
  });

  test("is forgotten by then also when nobody comes", () => {
    const played = sentBackForHerCode();
    expect(timersStarted(played.play({ kind: "go-on" }))).toEqual(["earlier-scans 120000"]);
    played.play({ kind: "time-up", timer: "earlier-scans" });
    expect(played.door().earlierScans).toEqual([]);
  });

  test("is remembered among the last 200 codes, the oldest of which go first", () => {
    const played = openDoor();
    for (let person = 0; person <= earlierScansMax; person += 1) played.play(scanned(greenCode(`person ${person}`)), { kind: "start-over" });
    expect(earlierScansMax).toBe(200);
    expect(played.door().earlierScans).toHaveLength(200);
    expect(played.door().earlierScans[0]?.subjectKey).toBe("person 1");
  });
});

test("who was let in leaves nothing behind", () => {
  const played = openDoor();
  played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
  played.play({ kind: "answered", answer: answerTo(waitingId(played), "admit") }, { kind: "go-on" });
  expect(played.door().earlierScans).toEqual([]);
});
