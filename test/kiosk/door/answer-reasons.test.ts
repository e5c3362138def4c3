import { describe, expect, test } from "vitest";
import { answerReasons } from "../../../kiosk/door/answer-reasons.ts";
import type { ReasonCode } from "../../../shared/domain/reason.ts";
import type { Verdict } from "../../../shared/domain/verdict.ts";
import { finding } from "./door-fixture.ts";

function shown(verdict: Verdict, ...findings: readonly [ReasonCode, Verdict][]) {
  const { reasons, notAsked } = answerReasons({ verdict, findings: findings.map(([code, severity]) => finding(code, severity)) });
  return { reasons: reasons.map(({ code }) => code), notAsked };
}

describe("the reasons of an answer", () => {
  test("are all shown", () => {
    expect(shown("refuse", ["temp.fever", "refuse"], ["rule.mask-missing", "recheck"])).toEqual({ reasons: ["temp.fever", "rule.mask-missing"], notAsked: [] });
  });

  test("leave out the steps that a red code made needless", () => {
    expect(shown("refuse", ["status.red", "refuse"], ["temp.not-measured", "recheck"], ["rule.mask-not-checked", "recheck"])).toEqual({
      reasons: ["status.red"],
      notAsked: ["temperature", "mask"],
    });
  });

  test("name a missing step when it is what the answer rests on", () => {
    expect(shown("recheck", ["temp.not-measured", "recheck"])).toEqual({ reasons: ["temp.not-measured"], notAsked: [] });
    expect(shown("refuse", ["temp.not-measured", "refuse"], ["rule.mask-not-checked", "recheck"])).toEqual({ reasons: ["temp.not-measured", "rule.mask-not-checked"], notAsked: [] });
  });

  test("keep a missing code beside an unreadable one", () => {
    expect(shown("cannot-check", ["read.damaged", "cannot-check"], ["status.missing", "recheck"])).toEqual({ reasons: ["read.damaged", "status.missing"], notAsked: [] });
  });
});
