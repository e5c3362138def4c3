import fc from "fast-check";
import { describe, test } from "vitest";
import type { DoorEffect } from "../../../kiosk/door/door-effect.ts";
import { type DoorEvent, type DoorTimer, doorTimers } from "../../../kiosk/door/door-event.ts";
import { answerTo, document, finding, greenCode, itinerary, onlineCode, openDoor as openTheatre, pass, type PlayedDoor, redCode, scanned, setupWith, someCounts, unusable } from "./door-fixture.ts";
import { everyRulePack, exitRules } from "./every-rule.ts";

/** A door whose rules ask for something of everything, and of whoever leaves. */
const everyRuleSetup = setupWith([...everyRulePack.rules, ...exitRules]);
const openDoor = (): PlayedDoor => openTheatre(everyRuleSetup);

/** Ids that a run of this length can have made, and one that it cannot. */
const anyId = fc.integer({ min: 3, max: 40 }).map((number) => `id-${number}`);
const anyScan = fc.constantFrom(greenCode(), greenCode("bert"), redCode(), itinerary("310113"), itinerary("310115"), pass("courier"), onlineCode, unusable("read.not-a-code"), unusable("read.damaged"));
const anyAnswer = fc
  .tuple(anyId, fc.constantFrom("admit", "admit-with-condition", "recheck", "cannot-check", "refuse"), fc.constantFrom("temp.too-low", "temp.rest-first", "capacity.full", "auth.stale"))
  .map(([id, verdict, code]) => answerTo(id, verdict, [finding(code, verdict)]));

const anyEvent: fc.Arbitrary<DoorEvent> = fc.oneof(
  anyScan.map(scanned),
  fc.constantFrom<DoorEvent>(
    { kind: "temperature", tenthsC: 365 },
    { kind: "temperature", tenthsC: 380 },
    { kind: "mask", worn: true },
    { kind: "mask", worn: false },
    { kind: "digit", digit: "3" },
    { kind: "clear-temperature" },
    { kind: "skip", step: "code" },
    { kind: "show-step", step: "temperature" },
    { kind: "show-step", step: "facts" },
    { kind: "show-step", step: null },
    { kind: "role", role: "student" },
    { kind: "role", role: "courier" },
    { kind: "stand-in", type: "passport" },
    { kind: "document", document: document() },
    { kind: "document", document: document(null) },
    { kind: "instrument", instrument: "contact" },
    { kind: "mask", worn: true, medical: false },
    { kind: "note", noted: { spacing: true } },
    { kind: "note", noted: { symptoms: [], answers: { contact: false } } },
    { kind: "note", noted: { papers: ["health-card"], registered: true, identityChecked: true } },
    { kind: "note", noted: { codeSeen: "green", medicines: ["antipyretic"] } },
    { kind: "goods", goods: { kinds: ["parcel"], documents: ["traceability"], disinfected: true } },
    { kind: "skip", step: "goods" },
    { kind: "skip", step: "facts" },
    { kind: "not-cooperating", how: "refused" },
    { kind: "call-waiting", number: 1 },
    { kind: "put-back" },
    { kind: "party-size", size: 2 },
    { kind: "begin" },
    { kind: "check-leaving" },
    { kind: "let-leave" },
    { kind: "start-over" },
    { kind: "give-up" },
    { kind: "hold" },
    { kind: "go-on" },
    { kind: "check-again" },
    { kind: "annul" },
    { kind: "leave", count: 1 },
    { kind: "counts", counts: someCounts },
  ),
  anyAnswer.map((answer): DoorEvent => ({ kind: "answered", answer })),
  fc.tuple(anyId, fc.constantFrom("lost", "unknown", "not-durable")).map(([id, why]): DoorEvent => ({ kind: "not-answered", id, why })),
  anyId.map((id): DoorEvent => ({ kind: "annulled", id, counts: someCounts })),
  anyId.map((id): DoorEvent => ({ kind: "exit-recorded", answer: { id, counts: someCounts } })),
  anyId.map((id): DoorEvent => ({ kind: "exit-known", id })),
  fc.constantFrom(...doorTimers).map((timer): DoorEvent => ({ kind: "time-up", timer })),
);

/** What happens may depend on what the door waits for: most answers of a gateway are to what it was asked. */
type Move = (played: PlayedDoor) => DoorEvent;

const anyMoves = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyEvent.map((event): Move => () => event) },
    { weight: 1, arbitrary: fc.constantFrom("admit", "recheck", "refuse").map((verdict): Move => (played) => ({ kind: "answered", answer: answerTo(idWaitedFor(played), verdict, [finding("temp.too-low", verdict)]) })) },
    { weight: 1, arbitrary: fc.constant<Move>((played) => ({ kind: "answered", answer: answerTo(idWaitedFor(played), "recheck", [finding("temp.rest-first", "recheck")]) })) },
    { weight: 1, arbitrary: fc.constantFrom("lost", "unknown", "not-durable").map((why): Move => (played) => ({ kind: "not-answered", id: idWaitedFor(played), why })) },
    { weight: 1, arbitrary: fc.constantFrom("admit", "recheck", "refuse").map((verdict): Move => (played) => ({ kind: "exit-recorded", answer: answerTo(exitOnItsWay(played), verdict) })) },
    { weight: 1, arbitrary: fc.constant<Move>((played) => ({ kind: "exit-known", id: exitOnItsWay(played) })) },
    { weight: 1, arbitrary: fc.constantFrom(true, false).map((again): Move => (played) => ({ kind: "exit-not-recorded", id: exitOnItsWay(played), again })) },
  ),
  { maxLength: 60, size: "max" },
);

function idWaitedFor(played: PlayedDoor): string {
  const visit = played.visit();
  return visit.kind === "deciding" ? visit.request.id : "none";
}

function exitOnItsWay(played: PlayedDoor): string {
  return played.door().exits.requests[0]?.id ?? "none";
}

function playMoves(played: PlayedDoor, moves: readonly Move[]): readonly DoorEffect[] {
  return moves.flatMap((move) => played.play(move(played)));
}

function verdictTones(effects: readonly DoorEffect[]): number {
  return effects.filter((effect) => effect.kind === "tone" && effect.tone !== "scan" && effect.tone !== "hint").length;
}

/** Plays as a page would, where a timer that is not running cannot run out. Returns the timers that run in the end. */
function playHonestly(played: PlayedDoor, moves: readonly Move[]): ReadonlySet<DoorTimer> {
  const running = new Set<DoorTimer>();
  for (const move of moves) {
    const event = move(played);
    if (event.kind === "time-up" && !running.delete(event.timer)) continue;
    for (const effect of played.play(event)) {
      if (effect.kind === "start-timer") running.add(effect.timer);
      if (effect.kind === "stop-timer") running.delete(effect.timer);
    }
  }
  return running;
}

describe("whatever happens at the door", () => {
  test("one check-in is shown one answer at most", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const played = openDoor();
        const shownIds: string[] = [];
        for (const move of moves) {
          const before = played.visit();
          const effects = played.play(move(played));
          const visit = played.visit();
          if (visit.kind === "answer" && before.kind !== "answer") {
            const asked = before.kind === "deciding" ? before.request.id : before.kind === "recording" ? before.id : null;
            if (visit.answer.id !== asked) return false;
            shownIds.push(visit.answer.id);
          }
          if (visit.kind === "answer" && before.kind !== "answer" && verdictTones(effects) !== 1) return false;
        }
        return new Set(shownIds).size === shownIds.length;
      }),
    );
  });

  test("every id is submitted with one body, however often it is sent", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const bodies = playMoves(openDoor(), moves).flatMap((effect) => (effect.kind === "submit" || effect.kind === "check-out" ? [effect.request] : []));
        return new Set(bodies.map(({ id }) => id)).size === new Set(bodies.map((body) => JSON.stringify(body))).size;
      }),
    );
  });

  test("every event of the device has its own number, and none is left out", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const played = openDoor();
        const numbers = playMoves(played, moves).flatMap((effect) => (effect.kind === "submit" || effect.kind === "check-out" ? [effect.request.deviceSeq] : []));
        const queued = played.door().exits.requests.map(({ deviceSeq }) => deviceSeq);
        const used = [...new Set([...numbers, ...queued])].toSorted((one, other) => one - other);
        return used.every((number, index) => number === 7 + index) && played.door().deviceSeq === 7 + used.length;
      }),
    );
  });

  test("a door that waits for an answer or a touch has a timer that ends the wait", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const played = openDoor();
        const running = playHonestly(played, moves);
        const visit = played.visit();
        switch (visit.kind) {
          case "ready":
            return true;
          case "collecting":
            return running.has("idle");
          case "deciding":
            return running.has("patience") && visit.pausing === running.has("retry");
          case "recording":
            return running.has("patience");
          case "answer":
          case "no-verdict":
            return visit.held || running.has("answer");
        }
      }),
    );
  });

  test("a few touches lead back to ready", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const played = openDoor();
        playMoves(played, moves);
        played.play({ kind: "give-up" }, { kind: "go-on" }, { kind: "start-over" });
        return played.visit().kind === "ready";
      }),
    );
  });

  test("an admission that nobody waited for is handed on to be taken back", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const played = openDoor();
        for (const move of moves) {
          const before = played.visit();
          const effects = played.play(move(played));
          const after = played.visit();
          const waits = before.kind === "deciding" && after.kind === "deciding" && after.request.id === before.request.id;
          if (before.kind !== "deciding" || waits || after.kind === "answer") continue;
          if (!effects.some((effect) => effect.kind === "abandon" && effect.id === before.request.id)) return false;
        }
        return true;
      }),
    );
  });
});
