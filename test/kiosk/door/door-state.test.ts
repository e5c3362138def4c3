import { describe, expect, test } from "vitest";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import { greenCode, healthyVisitor, kindsOf, newDoor, openDoor, scanned, someCounts, theatreSetup, timersStarted } from "./door-fixture.ts";

describe("pairing", () => {
  test("a token is kept, and the set-up of its gate is asked for", () => {
    const played = newDoor();
    expect(kindsOf(played.play({ kind: "token", token: "a-token-of-sixteen" }))).toEqual(["keep-token", "load-set-up"]);
    expect(played.state()).toEqual({ kind: "starting", tries: 1, deviceSeq: 7 });
    played.play({ kind: "set-up", setup: theatreSetup, rules: rulesOfSetup(theatreSetup) });
    expect(played.door()).toMatchObject({ visit: { kind: "ready" }, counts: { inside: 120, left: 180 }, deviceSeq: 7 });
  });

  test("a token that is refused is forgotten, whatever the door is doing", () => {
    const played = openDoor();
    played.play(...healthyVisitor);
    expect(kindsOf(played.play({ kind: "unauthorised" }))).toEqual(["forget-token"]);
    expect(played.state()).toEqual({ kind: "not-paired", why: "token-refused", deviceSeq: 8 });
  });

  test("a device without a token takes no visitor", () => {
    const played = newDoor();
    expect(played.play(scanned(greenCode()), { kind: "leave", count: 1 }, { kind: "set-up", setup: theatreSetup, rules: rulesOfSetup(theatreSetup) })).toEqual([]);
    expect(played.state().kind).toBe("not-paired");
  });

  test("a gateway that cannot be reached is asked again every two seconds", () => {
    const played = newDoor();
    played.play({ kind: "token", token: "a-token-of-sixteen" });
    expect(timersStarted(played.play({ kind: "set-up-failed" }))).toEqual(["set-up 2000"]);
    expect(played.state()).toMatchObject({ kind: "starting", tries: 2 });
    expect(played.play({ kind: "time-up", timer: "set-up" })).toEqual([{ kind: "load-set-up" }]);
  });

  test("a set-up that cannot be renewed leaves the old one in force", () => {
    const played = openDoor();
    played.play({ kind: "set-up-failed" });
    expect(played.visit()).toEqual({ kind: "ready" });
  });
});

describe("live counts", () => {
  test("come into view, and older ones never replace newer ones", () => {
    const played = openDoor();
    played.play({ kind: "counts", counts: { ...someCounts, seq: 15, inside: 300, left: 0 } }, { kind: "counts", counts: { ...someCounts, seq: 14 } });
    expect(played.door().counts).toMatchObject({ seq: 15, left: 0 });
  });

  test("a full house still checks people, because the gateway alone knows the last place", () => {
    const played = openDoor();
    played.play({ kind: "counts", counts: { ...someCounts, seq: 15, inside: 300, left: 0 } }, ...healthyVisitor);
    expect(played.visit().kind).toBe("deciding");
  });
});
