import { describe, expect, test } from "vitest";
import { answerReasons, placesTooFew } from "../../../kiosk/door/answer/answer-reasons.ts";
import { stepAskedBy } from "../../../kiosk/door/collect/door-step.ts";
import type { ReasonCode } from "../../../shared/domain/reason.ts";
import type { Verdict } from "../../../shared/domain/verdict.ts";
import { answerTo, finding, someCounts } from "./door-fixture.ts";

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

  test.each([
    ["temp.not-measured", "temperature"],
    ["rule.mask-not-checked", "mask"],
    ["rule.medical-mask-not-checked", "mask"],
    ["rule.spacing-not-checked", "facts"],
    ["rule.symptoms-not-asked", "facts"],
    ["rule.questions-open", "facts"],
    ["rule.identity-not-checked", "facts"],
    ["rule.not-registered", "facts"],
  ] as const)("leave out what the door would have asked for next: %s", (code, step) => {
    expect(stepAskedBy({ code })).toBe(step);
    expect(shown("refuse", ["status.red", "refuse"], [code, "recheck"])).toEqual({ reasons: ["status.red"], notAsked: [step] });
  });

  test.each(["status.missing", "test.required", "rule.papers-missing", "rule.medicine-not-asked"] as const)("keep what the door asks for and the visitor should have brought, or needs alone: %s", (code) => {
    expect(stepAskedBy({ code })).not.toBeNull();
    expect(shown("refuse", ["status.red", "refuse"], [code, "recheck"])).toEqual({ reasons: ["status.red", code], notAsked: [] });
  });

  test("name a missing step when it is what the answer rests on", () => {
    expect(shown("recheck", ["temp.not-measured", "recheck"])).toEqual({ reasons: ["temp.not-measured"], notAsked: [] });
    expect(shown("refuse", ["temp.not-measured", "refuse"], ["rule.mask-not-checked", "recheck"])).toEqual({ reasons: ["temp.not-measured", "rule.mask-not-checked"], notAsked: [] });
  });

  test("keep a missing code beside an unreadable one", () => {
    expect(shown("cannot-check", ["read.damaged", "cannot-check"], ["status.missing", "recheck"])).toEqual({ reasons: ["read.damaged", "status.missing"], notAsked: [] });
  });
});

describe("a party for which the places do not suffice", () => {
  const full = finding("capacity.full", "refuse");
  const tooFew = (left: number | null, findings = [full]) => ({ ...answerTo("id-5", "refuse", findings), counts: { ...someCounts, left } });

  test("is told how many places are left, not that the house is full", () => {
    expect(placesTooFew(tooFew(2), 3)).toBe(2);
    expect(placesTooFew(tooFew(1), 2)).toBe(1);
  });

  test("is told that it is full when nobody could enter, or when places have come free meanwhile", () => {
    expect(placesTooFew(tooFew(0), 3)).toBeNull();
    expect(placesTooFew(tooFew(3), 3)).toBeNull();
    expect(placesTooFew(tooFew(null), 3)).toBeNull();
  });

  test("hears of its places only when the house is the matter", () => {
    expect(placesTooFew(tooFew(2, [finding("status.red", "refuse")]), 3)).toBeNull();
  });
});
