import { describe, expect, test } from "vitest";
import { stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import { attemptOf, checklist, greenCode, openDoor, scanned, timersStarted } from "./door-fixture.ts";

describe("a temperature that cannot be right", () => {
  test.each([
    [340, "temp.too-low", "34.0"],
    [999, "temp.implausible", "99.9"],
  ] as const)("of %i tenths is doubted at once, and marked as such", (tenthsC, code, celsius) => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC });
    expect(played.door().notice).toEqual({ kind: "reason", code, values: { celsius } });
    expect(checklist(played)).toEqual(["code done", "temperature doubtful", "mask open", "facts offered"]);
  });

  test("is doubted also when it was typed", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "digit", digit: "3" }, { kind: "digit", digit: "4" });
    expect(timersStarted(played.play({ kind: "digit", digit: "0" }))).toEqual(["idle 60000", "notice 5000"]);
    expect(played.door().notice).toMatchObject({ code: "temp.too-low" });
  });

  test("of 0.0 is said to be no measurement", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 0 });
    expect(played.door().notice).toEqual({ kind: "reason", code: "temp.not-measured", values: {} });
    expect(stepToDo(attemptOf(played))).toBe("temperature");
  });

  test("of 36.5 is not mentioned", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 365 });
    expect(played.door().notice).toBeNull();
  });
});
