import { describe, expect, test } from "vitest";
import { answerTo, healthyVisitor, kindsOf, openDoor, type PlayedDoor, someCounts, timersStarted } from "./door-fixture.ts";

describe("the last one who did not go in", () => {
  function admittedDoor(): PlayedDoor {
    const played = openDoor();
    played.play(...healthyVisitor, { kind: "answered", answer: answerTo("id-5", "admit") });
    return played;
  }

  test("gives the place back, and the answer closes", () => {
    const played = admittedDoor();
    expect(kindsOf(played.play({ kind: "annul" }))).toEqual(["annul"]);
    played.play({ kind: "annulled", id: "id-5", counts: { ...someCounts, seq: 12 } });
    expect(played.door()).toMatchObject({ visit: { kind: "ready" }, lastAdmission: null, counts: { seq: 12 }, notice: { kind: "annulled" } });
  });

  test("can be named from the ready screen for a minute", () => {
    const played = openDoor();
    const effects = played.play(...healthyVisitor, { kind: "answered", answer: answerTo("id-5", "admit") }, { kind: "go-on" });
    expect(timersStarted(effects)).toContain("undo 60000");
    expect(played.door().lastAdmission).toEqual({ id: "id-5", size: 1, annulling: false });
    played.play({ kind: "time-up", timer: "undo" });
    expect(played.door().lastAdmission).toBeNull();
  });

  test("is asked back once, however often the button is pressed", () => {
    const played = admittedDoor();
    expect(kindsOf(played.play({ kind: "annul" }, { kind: "annul" }))).toEqual(["annul"]);
    played.play({ kind: "time-up", timer: "undo" });
    expect(played.door().lastAdmission).toMatchObject({ annulling: true });
  });

  test("can be tried again when that failed", () => {
    const played = admittedDoor();
    played.play({ kind: "annul" }, { kind: "not-annulled", id: "id-5" });
    expect(played.door()).toMatchObject({ notice: { kind: "not-annulled" }, lastAdmission: { annulling: false } });
    expect(kindsOf(played.play({ kind: "annul" }))).toEqual(["annul"]);
  });

  test("is nobody after a refusal", () => {
    const played = openDoor();
    played.play(...healthyVisitor, { kind: "answered", answer: answerTo("id-5", "refuse") });
    expect(played.play({ kind: "annul" })).toEqual([]);
  });
});
