import { describe, expect, test } from "vitest";
import { answerMs } from "../../../kiosk/door/answer/decide.ts";
import { answerTo, finding, greenCode, healthyVisitor, itinerary, kindsOf, openDoor, type PlayedDoor, scanned, timersStarted, unusable, waitingId } from "./door-fixture.ts";

const problem = { type: "about:blank", title: "Conflict", status: 409, detail: "The same id was used before" };

/** A healthy visitor whose check-in waits for its answer as `id-5`. */
function decidingDoor(): PlayedDoor {
  const played = openDoor();
  played.play(...healthyVisitor);
  return played;
}

describe("the answer of the gateway", () => {
  test("is shown with its own tone, and its counts come into view", () => {
    const played = decidingDoor();
    const effects = played.play({ kind: "answered", answer: answerTo("id-5", "admit") });
    expect(played.visit()).toMatchObject({ kind: "answer", answer: { id: "id-5", verdict: "admit" }, held: false });
    expect(played.door().counts).toMatchObject({ inside: 121, left: 179 });
    expect(effects).toContainEqual({ kind: "tone", tone: "admit" });
  });

  test("is told to be shown, so that no reload takes it back, and so is a refusal to take the check-in", () => {
    expect(decidingDoor().play({ kind: "answered", answer: answerTo("id-5", "admit") })).toContainEqual({ kind: "settled", id: "id-5" });
    expect(decidingDoor().play({ kind: "rejected", id: "id-5", problem })).toContainEqual({ kind: "settled", id: "id-5" });
    expect(decidingDoor().play({ kind: "give-up" })).not.toContainEqual({ kind: "settled", id: "id-5" });
  });

  test("is shown also when the door itself would have said otherwise", () => {
    const played = decidingDoor();
    played.play({ kind: "answered", answer: answerTo("id-5", "refuse", [finding("capacity.full", "refuse")]) });
    expect(played.visit()).toMatchObject({ kind: "answer", answer: { verdict: "refuse" } });
  });

  test("to another check-in is not shown", () => {
    const played = decidingDoor();
    played.play({ kind: "answered", answer: answerTo("id-4", "admit") });
    expect(played.visit().kind).toBe("deciding");
  });

  test("is shown once: the same answer again changes nothing", () => {
    const played = decidingDoor();
    played.play({ kind: "answered", answer: answerTo("id-5", "refuse") }, { kind: "go-on" });
    expect(played.play({ kind: "answered", answer: answerTo("id-5", "refuse") })).toEqual([]);
    expect(played.visit()).toEqual({ kind: "ready" });
  });

  test("does not turn newer counts back", () => {
    const played = decidingDoor();
    played.play({ kind: "counts", counts: { venueId: "theatre", seq: 12, inside: 130, limit: 300, left: 170 } });
    played.play({ kind: "answered", answer: answerTo("id-5", "admit") });
    expect(played.door().counts.seq).toBe(12);
  });

  test("stays 4 seconds for an admission, 8 with something to read, 16 with a duty", () => {
    const admission = { verdict: "admit", findings: [], obligations: [] } as const;
    expect(answerMs({ ...admission, findings: [] , obligations: [] })).toBe(4_000);
    expect(answerMs({ verdict: "admit-with-condition", findings: [finding("test.pending", "admit-with-condition")], obligations: [] })).toBe(8_000);
    expect(answerMs({ verdict: "refuse", findings: [], obligations: [] })).toBe(8_000);
    expect(answerMs({ verdict: "refuse", findings: [], obligations: ["report"] })).toBe(16_000);
    expect(answerMs(null)).toBe(8_000);
  });
});

describe("closing an answer", () => {
  function answeredDoor(): PlayedDoor {
    const played = decidingDoor();
    played.play({ kind: "answered", answer: answerTo("id-5", "refuse", [finding("temp.fever", "refuse")]) });
    return played;
  }

  test("happens by itself, at a touch, or by the next visitor's code", () => {
    const byTime = answeredDoor();
    byTime.play({ kind: "time-up", timer: "answer" });
    expect(byTime.visit()).toEqual({ kind: "ready" });

    const byTouch = answeredDoor();
    byTouch.play({ kind: "go-on" });
    expect(byTouch.visit()).toEqual({ kind: "ready" });

    const byScan = answeredDoor();
    byScan.play(scanned(greenCode("bert")));
    expect(byScan.visit()).toMatchObject({ kind: "collecting", attempt: { scans: [{ text: "green of bert" }], temperature: null, mask: null } });
  });

  test("does not happen by the code that is still held there, nor by a code of something else", () => {
    const played = answeredDoor();
    expect(played.play(scanned(greenCode()), scanned(unusable("read.not-a-code")))).toEqual([]);
    expect(played.visit().kind).toBe("answer");
  });

  test("waits as long as staff hold the answer", () => {
    const played = answeredDoor();
    expect(played.play({ kind: "hold" })).toEqual([{ kind: "stop-timer", timer: "answer" }]);
    played.play({ kind: "time-up", timer: "answer" }, scanned(greenCode("bert")));
    expect(played.visit().kind).toBe("answer");
    played.play({ kind: "go-on" });
    expect(played.visit()).toEqual({ kind: "ready" });
  });
});

describe("checking the same visitor again", () => {
  function again(...codes: Parameters<typeof finding>[0][]): PlayedDoor {
    const played = decidingDoor();
    const findings = codes.map((code) => finding(code, "recheck"));
    played.play({ kind: "answered", answer: answerTo("id-5", "recheck", findings) }, { kind: "check-again" });
    return played;
  }

  test("keeps the codes and asks for the reading that was in doubt", () => {
    expect(again("temp.too-low").visit()).toMatchObject({ kind: "collecting", attempt: { scans: [{ text: "green of anna" }], temperature: null, mask: true } });
    expect(again("rule.mask-missing").visit()).toMatchObject({ kind: "collecting", attempt: { temperature: { tenthsC: 365 }, mask: null } });
  });

  test("asks for new codes when the codes were in doubt", () => {
    expect(again("auth.stale").visit()).toMatchObject({ kind: "collecting", attempt: { scans: [], temperature: { tenthsC: 365 } } });
  });

  test("asks the gateway once more when the house was full, under a new id", () => {
    const played = again("capacity.full");
    expect(waitingId(played)).toBe("id-7");
  });

  test("keeps what an itinerary said when another code was in doubt", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), scanned(itinerary("310115")), { kind: "skip", step: "test" }, { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "refuse", [finding("auth.stale", "refuse")]) }, { kind: "check-again" });
    expect(played.visit()).toMatchObject({ kind: "collecting", attempt: { scans: [{ text: "stay in 310115 of anna" }] } });
  });

  test("is not offered where nothing could change", () => {
    expect(again("area.possibly-at-risk").visit().kind).toBe("answer");
  });

  test("is not offered to who stayed where nobody may come from, whatever else is in doubt", () => {
    const played = decidingDoor();
    played.play({ kind: "answered", answer: answerTo("id-5", "refuse", [finding("area.high-risk", "refuse"), finding("status.missing", "refuse")]) }, { kind: "check-again" });
    expect(played.visit().kind).toBe("answer");
  });

  test("is not offered after an admission", () => {
    const played = decidingDoor();
    played.play({ kind: "answered", answer: answerTo("id-5", "admit", [finding("temp.too-low", "admit")]) }, { kind: "check-again" });
    expect(played.visit().kind).toBe("answer");
  });
});

describe("an answer that does not come", () => {
  test("is asked for by its id before anything is shown", () => {
    const played = decidingDoor();
    expect(timersStarted(played.play({ kind: "not-answered", id: "id-5", why: "lost" }))).toEqual(["retry 300"]);
    expect(played.play({ kind: "time-up", timer: "retry" })).toEqual([{ kind: "look-up", id: "id-5" }]);
    played.play({ kind: "answered", answer: answerTo("id-5", "admit") });
    expect(played.visit()).toMatchObject({ kind: "answer", answer: { verdict: "admit" } });
  });

  test("that is reported lost twice is asked for once", () => {
    const played = decidingDoor();
    played.play({ kind: "not-answered", id: "id-5", why: "lost" });
    expect(played.play({ kind: "not-answered", id: "id-5", why: "lost" })).toEqual([]);
  });

  test("is sent for again with the same body when the gateway does not know the id", () => {
    const played = openDoor();
    const [first] = played.play(...healthyVisitor).filter(({ kind }) => kind === "submit");
    played.play({ kind: "not-answered", id: "id-5", why: "lost" }, { kind: "time-up", timer: "retry" });
    expect(played.play({ kind: "not-answered", id: "id-5", why: "unknown" })).toEqual([first]);
  });

  test("is sent again, not looked up, when the gateway says that nothing was recorded", () => {
    const played = decidingDoor();
    played.play({ kind: "not-answered", id: "id-5", why: "not-durable" });
    expect(kindsOf(played.play({ kind: "time-up", timer: "retry" }))).toEqual(["submit"]);
  });

  test("is asked for at growing intervals, 3 seconds at most", () => {
    const played = decidingDoor();
    const pauses = Array.from({ length: 6 }, () => [
      ...timersStarted(played.play({ kind: "not-answered", id: "id-5", why: "lost" })),
      ...timersStarted(played.play({ kind: "time-up", timer: "retry" })),
    ]).flat();
    expect(pauses).toEqual(["retry 300", "retry 700", "retry 1500", "retry 3000", "retry 3000", "retry 3000"]);
  });

  test("leads after 30 seconds to `cannot check`, and is taken back should it still come", () => {
    const played = openDoor();
    expect(timersStarted(played.play(...healthyVisitor))).toContain("patience 30000");
    const effects = played.play({ kind: "time-up", timer: "patience" });
    expect(kindsOf(effects)).toEqual(["tone", "abandon"]);
    expect(effects).toContainEqual({ kind: "tone", tone: "cannot-check" });
    expect(played.visit()).toEqual({ kind: "no-verdict", problem: null, held: false });
    played.play({ kind: "answered", answer: answerTo("id-5", "admit") });
    expect(played.visit().kind).toBe("no-verdict");
    played.play({ kind: "time-up", timer: "answer" });
    expect(played.visit()).toEqual({ kind: "ready" });
  });

  test("can be given up by staff", () => {
    const played = decidingDoor();
    played.play({ kind: "not-answered", id: "id-5", why: "lost" });
    expect(kindsOf(played.play({ kind: "give-up" }))).toEqual(["abandon"]);
    expect(played.visit()).toEqual({ kind: "ready" });
  });
});

test("a request that the gateway does not take leads to `cannot check`, with what it said", () => {
  const played = decidingDoor();
  played.play({ kind: "rejected", id: "id-5", problem });
  expect(played.visit()).toEqual({ kind: "no-verdict", problem, held: false });
  played.play({ kind: "hold" }, { kind: "time-up", timer: "answer" });
  expect(played.visit()).toMatchObject({ kind: "no-verdict", held: true });
});
