import { describe, expect, test } from "vitest";
import { exitsOf, plantSetup, recordingDoor } from "./exit-setups.ts";
import { answerTo, openDoor, timersStarted } from "./door-fixture.ts";

describe("an exit that the gateway does not answer", () => {
  test("is sent again as it is, at growing intervals, and then shown", () => {
    const played = openDoor(plantSetup);
    const [first] = played.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 365 }).filter(({ kind }) => kind === "check-out");
    const pauses = Array.from({ length: 5 }, () => {
      const paused = timersStarted(played.play({ kind: "exit-not-recorded", id: "id-4", again: true }));
      expect(played.play({ kind: "time-up", timer: "exit-retry" })).toEqual([first]);
      return paused;
    });
    expect(pauses.flat()).toEqual(["exit-retry 300", "exit-retry 700", "exit-retry 1500", "exit-retry 3000", "exit-retry 3000"]);
    played.play({ kind: "exit-recorded", answer: answerTo("id-4", "admit") });
    expect(played.door()).toMatchObject({ visit: { kind: "answer" }, exits: { requests: [], tries: 1 } });
  });

  test.each([{ kind: "give-up" }, { kind: "time-up", timer: "patience" }] as const)("frees the door after $kind, is sent all the same, and counts once", (end) => {
    const played = recordingDoor();
    const [request] = exitsOf(played);
    played.play({ kind: "exit-not-recorded", id: "id-4", again: true }, end);
    expect(played.door()).toMatchObject({ visit: { kind: "ready" }, notice: { kind: "exit-kept" }, exits: { requests: [request] } });
    played.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 366 });
    expect(played.play({ kind: "time-up", timer: "exit-retry" })).toEqual([{ kind: "check-out", request }]);
    played.play({ kind: "exit-recorded", answer: answerTo("id-4", "refuse") });
    expect(played.door()).toMatchObject({ visit: { kind: "recording" }, exits: { requests: [{ temperature: { tenthsC: 366 } }] } });
  });

  test("waits 30 seconds for it", () => {
    const played = openDoor(plantSetup);
    expect(timersStarted(played.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 365 }))).toContain("patience 30000");
  });

  test("is said not to be recorded when the gateway does not take it", () => {
    const played = recordingDoor();
    played.play({ kind: "exit-not-recorded", id: "id-4", again: false });
    expect(played.door()).toMatchObject({ visit: { kind: "ready" }, notice: { kind: "exit-rejected" }, exits: { requests: [] } });
  });

  test("beyond a thousand that wait is only counted", () => {
    const played = openDoor(plantSetup);
    const leaves = [{ kind: "check-leaving" }, { kind: "temperature", tenthsC: 365 }, { kind: "give-up" }] as const;
    for (let exit = 0; exit < 1_000; exit += 1) played.play(...leaves);
    expect([exitsOf(played).length, played.door().exits.waiting]).toEqual([1_000, 0]);
    played.play(...leaves);
    expect([exitsOf(played).length, played.door().exits.waiting]).toEqual([1_000, 1]);
  });
});
