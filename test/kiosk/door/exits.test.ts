import { describe, expect, test } from "vitest";
import { exitsWaitingMax, isFailing } from "../../../kiosk/door/leaving/unrecorded-exits.ts";
import { healthyVisitor, kindsOf, openDoor, type PlayedDoor, someCounts, timersStarted } from "./door-fixture.ts";

const after = { ...someCounts, seq: 11, inside: 119, left: 181 };

function idOnItsWay(played: PlayedDoor): string {
  return played.door().exits.requests[0]?.id ?? "none";
}

describe("counting people out", () => {
  test("sends each tap, numbered like every event of the device", () => {
    const played = openDoor();
    expect(played.play({ kind: "leave", count: 1 })).toEqual([
      { kind: "check-out", request: { id: "id-3", gateId: "north", at: "2022-04-16T04:00:00.000Z", deviceSeq: 7, count: 1, scans: [] } },
    ]);
    played.play({ kind: "exit-recorded", answer: { id: "id-3", counts: after } });
    expect(played.door()).toMatchObject({ counts: { inside: 119 }, deviceSeq: 8, notice: { kind: "left", count: 1 }, exits: { waiting: 0, requests: [] } });
  });

  test("gathers the taps that come while one is on its way", () => {
    const played = openDoor();
    expect(kindsOf(played.play({ kind: "leave", count: 1 }, { kind: "leave", count: 1 }, { kind: "leave", count: 5 }))).toEqual(["check-out"]);
    const effects = played.play({ kind: "exit-recorded", answer: { id: "id-3", counts: after } });
    expect(effects).toContainEqual({ kind: "check-out", request: { id: "id-6", gateId: "north", at: "2022-04-16T04:00:00.000Z", deviceSeq: 8, count: 6, scans: [] } });
  });

  test("sends at most ten at once, and the rest afterwards", () => {
    const played = openDoor();
    played.play({ kind: "leave", count: 1 }, { kind: "leave", count: 11 }, { kind: "exit-recorded", answer: { id: "id-3", counts: after } });
    expect(played.door().exits).toMatchObject({ requests: [{ count: 10 }], waiting: 1 });
  });

  test("keeps a thousand at most", () => {
    const played = openDoor();
    played.play({ kind: "leave", count: 1 }, ...Array.from({ length: 201 }, () => ({ kind: "leave", count: 5 }) as const));
    expect(played.door().exits.waiting).toBe(1_000);
    expect(exitsWaitingMax).toBe(1_000);
  });

  test("sends the same request again when its answer was lost", () => {
    const played = openDoor();
    const [first] = played.play({ kind: "leave", count: 1 });
    expect(timersStarted(played.play({ kind: "exit-not-recorded", id: "id-3", again: true }))).toEqual(["exit-retry 300"]);
    expect(isFailing(played.door().exits)).toBe(true);
    expect(played.play({ kind: "time-up", timer: "exit-retry" })).toEqual([first]);
  });

  test("says so when the gateway does not take it, and goes on with the rest", () => {
    const played = openDoor();
    played.play({ kind: "leave", count: 1 }, { kind: "leave", count: 2 });
    expect(kindsOf(played.play({ kind: "exit-not-recorded", id: "id-3", again: false }))).toEqual(["check-out"]);
    expect(played.door()).toMatchObject({ notice: { kind: "exit-rejected" }, exits: { requests: [{ count: 2 }], waiting: 0 } });
  });

  test("ignores an answer to something else", () => {
    const played = openDoor();
    played.play({ kind: "leave", count: 1 });
    expect(played.play({ kind: "exit-recorded", answer: { id: "id-2", counts: after } }, { kind: "exit-not-recorded", id: "id-2", again: true })).toEqual([]);
    expect(idOnItsWay(played)).toBe("id-3");
  });

  test("says how many have left in all, as long as it says so", () => {
    const played = openDoor();
    played.play({ kind: "leave", count: 1 }, { kind: "leave", count: 1 }, { kind: "exit-recorded", answer: { id: "id-3", counts: after } });
    expect(played.door().notice).toEqual({ kind: "left", count: 1 });
    played.play({ kind: "exit-recorded", answer: { id: idOnItsWay(played), counts: { ...after, seq: 12, inside: 118 } } });
    expect(played.door().notice).toEqual({ kind: "left", count: 2 });
    played.play({ kind: "time-up", timer: "notice" }, { kind: "leave", count: 5 });
    played.play({ kind: "exit-recorded", answer: { id: idOnItsWay(played), counts: { ...after, seq: 13, inside: 113 } } });
    expect(played.door().notice).toEqual({ kind: "left", count: 5 });
  });

  test("records more people than were counted inside, and says that they were not counted", () => {
    const played = openDoor();
    played.play({ kind: "counts", counts: { ...someCounts, seq: 11, inside: 2 } });
    expect(kindsOf(played.play({ kind: "leave", count: 2 }))).toEqual(["check-out"]);
    expect(played.door().notice).toBeNull();
    played.play({ kind: "leave", count: 1 });
    expect(played.door().notice).toEqual({ kind: "left-uncounted", inside: 2 });
    played.play({ kind: "exit-recorded", answer: { id: idOnItsWay(played), counts: { ...after, seq: 12, inside: 0 } } });
    expect(played.door().notice).toEqual({ kind: "left-uncounted", inside: 2 });
  });

  test("works while a visitor is being decided", () => {
    const played = openDoor();
    played.play(...healthyVisitor);
    expect(kindsOf(played.play({ kind: "leave", count: 1 }))).toEqual(["check-out"]);
    expect(played.visit().kind).toBe("deciding");
  });
});
