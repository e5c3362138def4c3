import fc from "fast-check";
import { describe, test } from "vitest";
import type { DoorEvent } from "../../../kiosk/door/door-event.ts";
import { exitRules } from "./every-rule.ts";
import { exitsOf } from "./exit-setups.ts";
import { answerTo, openDoor, type PlayedDoor, setupWith, someCounts } from "./door-fixture.ts";

const setup = setupWith(exitRules);

function idOnItsWay(played: PlayedDoor): string {
  return exitsOf(played)[0]?.id ?? "none";
}

type Move = (played: PlayedDoor) => readonly DoorEvent[];

const checkLeaving = { kind: "check-leaving" } as const;
const mask = { kind: "mask", worn: true } as const;

const anyTouches = fc.constantFrom<readonly DoorEvent[]>(
  [{ kind: "leave", count: 1 }],
  [{ kind: "leave", count: 5 }],
  [checkLeaving],
  [checkLeaving, { kind: "let-leave" }],
  [checkLeaving, { kind: "party-size", size: 3 }, { kind: "temperature", tenthsC: 365 }, mask],
  [checkLeaving, { kind: "temperature", tenthsC: 378 }],
  [{ kind: "call-waiting", number: 1 }, { kind: "temperature", tenthsC: 365 }, mask],
  [{ kind: "give-up" }],
  [{ kind: "go-on" }],
  [{ kind: "start-over" }],
  [{ kind: "time-up", timer: "exit-retry" }],
  [{ kind: "time-up", timer: "patience" }],
  [{ kind: "time-up", timer: "idle" }],
  [{ kind: "exit-known", id: "id-3" }],
  [{ kind: "exits-recalled", exits: { waiting: 7, requests: [] } }],
);

/** What the gateway says of the exit that is on its way. */
const anyAnswer = fc.constantFrom<(id: string) => DoorEvent>(
  (id) => ({ kind: "exit-recorded", answer: answerTo(id, "admit") }),
  (id) => ({ kind: "exit-recorded", answer: answerTo(id, "refuse") }),
  (id) => ({ kind: "exit-recorded", answer: { id, counts: someCounts } }),
  (id) => ({ kind: "exit-known", id }),
  (id) => ({ kind: "exit-not-recorded", id, again: true }),
  (id) => ({ kind: "exit-not-recorded", id, again: false }),
);

const anyMoves = fc.array(fc.oneof(anyTouches.map((events): Move => () => events), anyAnswer.map((answer): Move => (played) => [answer(idOnItsWay(played))])), { maxLength: 60, size: "max" });

/** What became of everybody who left, as the gateway would see it. */
interface Account {
  readonly left: number;
  readonly countsById: ReadonlyMap<string, number>;
  /** Exits that the gateway has answered. */
  readonly settledIds: readonly string[];
  readonly sentOutOfTurn: boolean;
}

function settledBy(event: DoorEvent): string | null {
  if (event.kind === "exit-recorded") return event.answer.id;
  if (event.kind === "exit-known") return event.id;
  return event.kind === "exit-not-recorded" && !event.again ? event.id : null;
}

function play(played: PlayedDoor, moves: readonly Move[]): Account {
  const countsById = new Map<string, number>();
  const settledIds: string[] = [];
  let left = 0;
  let sentOutOfTurn = false;

  function take(event: DoorEvent): void {
    const { visit, exits } = played.door();
    if (exits.requests[0] !== undefined && settledBy(event) === exits.requests[0].id) settledIds.push(exits.requests[0].id);
    if (event.kind === "leave") left += event.count;
    if (event.kind === "exits-recalled" && exits.waiting === 0 && exits.requests.length === 0) left += event.exits.waiting;
    for (const effect of played.play(event)) {
      if (effect.kind !== "check-out") continue;
      countsById.set(effect.request.id, effect.request.count);
      sentOutOfTurn ||= effect.request.id !== idOnItsWay(played);
    }
    const after = played.visit();
    if (after.kind === "recording" && visit.kind !== "recording") left += after.attempt.partySize;
  }

  for (const move of moves) for (const event of move(played)) take(event);
  for (const { id, count } of exitsOf(played)) countsById.set(id, count);
  return { left, countsById, settledIds, sentOutOfTurn };
}

describe("whatever the gateway answers", () => {
  test("everybody who leaves is counted, and counted once", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const played = openDoor(setup);
        const { left, countsById } = play(played, moves);
        return [...countsById.values()].reduce((sum, count) => sum + count, played.door().exits.waiting) === left;
      }),
    );
  });

  test("an exit is kept until it is answered, and not sent after", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const played = openDoor(setup);
        const { countsById, settledIds } = play(played, moves);
        const kept = exitsOf(played).map(({ id }) => id);
        return [...countsById.keys()].toSorted().join() === [...settledIds, ...kept].toSorted().join();
      }),
    );
  });

  test("one exit is on its way at a time, the first that was made", () => {
    fc.assert(fc.property(anyMoves, (moves) => !play(openDoor(setup), moves).sentOutOfTurn));
  });
});
