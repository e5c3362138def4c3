import { describe, expect, test } from "vitest";
import { checkInEvent, exitEvent, isUnauthorised, isWorthRepeating } from "../../../kiosk/door/link/gateway-event.ts";
import type { GatewayAnswer } from "../../../kiosk/link/gateway-answer.ts";
import { answerTo } from "./door-fixture.ts";

function problemAnswer(status: number): GatewayAnswer<never> {
  return { kind: "problem", status, problem: { type: "about:blank", title: "Problem", status, detail: "What is the matter" } };
}

const unreachable: GatewayAnswer<never> = { kind: "unreachable", detail: "Failed to fetch" };

describe("what an exchange about a check-in means", () => {
  test("a verdict is the answer", () => {
    const answer = answerTo("id-1", "refuse");
    expect(checkInEvent("id-1", "submit", { kind: "ok", value: answer })).toEqual({ kind: "answered", answer });
  });

  test.each([
    ["submit", 503, "not-durable"],
    ["submit", 500, "lost"],
    ["submit", 502, "lost"],
    ["submit", 504, "lost"],
    ["look-up", 503, "lost"],
    ["look-up", 404, "unknown"],
  ] as const)("%s answered by %i is %s", (asked, status, why) => {
    expect(checkInEvent("id-1", asked, problemAnswer(status))).toEqual({ kind: "not-answered", id: "id-1", why });
  });

  test.each(["submit", "look-up"] as const)("no answer at all to a %s means that it may have been recorded", (asked) => {
    expect(checkInEvent("id-1", asked, unreachable)).toEqual({ kind: "not-answered", id: "id-1", why: "lost" });
  });

  test.each([401, 403])("%i means that this device has no rights any more", (status) => {
    expect(checkInEvent("id-1", "submit", problemAnswer(status))).toEqual({ kind: "unauthorised" });
    expect(isUnauthorised(problemAnswer(status))).toBe(true);
  });

  test.each([400, 404, 409, 413])("a submission answered by %i is not taken, and sending it again would not help", (status) => {
    expect(checkInEvent("id-1", "submit", problemAnswer(status))).toMatchObject({ kind: "rejected", id: "id-1", problem: { status } });
    expect(isWorthRepeating(problemAnswer(status))).toBe(false);
  });

  test("lost answers and faults of the gateway are worth repeating", () => {
    expect([unreachable, problemAnswer(499), problemAnswer(500), problemAnswer(503)].map(isWorthRepeating)).toEqual([true, false, true, true]);
    expect(isUnauthorised(unreachable)).toBe(false);
  });
});

describe("what an exchange about an exit means", () => {
  test("its own answer is that it is recorded", () => {
    const answer = answerTo("id-1", "admit");
    expect(exitEvent("id-1", { kind: "ok", value: answer })).toEqual({ kind: "exit-recorded", answer });
    expect(exitEvent("id-2", { kind: "ok", value: answer })).toEqual({ kind: "exit-not-recorded", id: "id-2", again: true });
  });

  test("a conflict is that it was recorded before, with what a page before this one had seen", () => {
    expect(exitEvent("id-1", problemAnswer(409))).toEqual({ kind: "exit-known", id: "id-1" });
  });

  test.each([
    [400, false],
    [404, false],
    [500, true],
    [503, true],
  ])("%i is that it is not recorded, and whether to send it again", (status, again) => {
    expect(exitEvent("id-1", problemAnswer(status))).toEqual({ kind: "exit-not-recorded", id: "id-1", again });
  });

  test("no answer is worth another try, and 401 ends the pairing", () => {
    expect(exitEvent("id-1", unreachable)).toEqual({ kind: "exit-not-recorded", id: "id-1", again: true });
    expect(exitEvent("id-1", problemAnswer(401))).toEqual({ kind: "unauthorised" });
  });
});
