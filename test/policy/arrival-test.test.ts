import { describe, expect, it } from "vitest";
import type { TestCertificateClaims } from "../../shared/domain/credential.ts";
import { arrivalTest, type ArrivalTestRule } from "../../shared/policy/rules/arrival-test.ts";
import { contextAt } from "../support/entry-place.ts";
import { negativeAt, personWith } from "../support/person-with.ts";

const nowMs = Date.parse("2022-02-10T12:00:00+08:00");
const recheck = { verdict: "recheck", obligations: [] } as const;
const rule: ArrivalTestRule = {
  id: "test-after-arrival",
  kind: "arrival-test",
  references: ["design default: test"],
  demandedAfter: null,
  within: { value: 24, unit: "hours", inclusive: true },
  due: { verdict: "admit-with-condition", obligations: [] },
  overdue: recheck,
};

/** Left Hebei for Shanghai then. */
function codesAfter(left: string, certificates: readonly TestCertificateClaims[]): readonly string[] {
  const stays = [{ divisionCode: "130102", fromMs: Date.parse("2022-01-01T00:00:00+08:00"), toMs: Date.parse(left) }];
  return arrivalTest(rule, personWith({ stays, certificates }), contextAt(nowMs, null)).map(({ code, severity }) => `${code} ${severity}`);
}

describe("the test after arrival", () => {
  it.each([
    ["2022-02-09T12:00:00+08:00", "test.after-arrival-due admit-with-condition"],
    ["2022-02-09T11:59:59+08:00", "test.after-arrival-overdue recheck"],
  ])("of who arrived at %s and has none: %s", (left, code) => {
    expect(codesAfter(left, [])).toEqual([code]);
  });

  it.each([
    ["before arrival", "2022-02-08T11:59:59+08:00", ["test.after-arrival-overdue recheck"]],
    ["on arrival", "2022-02-08T12:00:00+08:00", []],
    ["24 hours later", "2022-02-09T12:00:00+08:00", []],
    ["too late, which cannot be mended otherwise", "2022-02-09T12:00:01+08:00", []],
    ["now, by a clock two minutes ahead", "2022-02-10T12:02:00+08:00", []],
    ["in the future", "2022-02-10T12:02:01+08:00", ["test.after-arrival-overdue recheck"]],
  ])("sampled %s", (_when, sampled, codes) => {
    expect(codesAfter("2022-02-08T12:00:00+08:00", [negativeAt(sampled)])).toEqual(codes);
  });

  it.each(["positive", "pending", "unknown"] as const)("does not count when it is %s", (result) => {
    const certificate = { ...negativeAt("2022-02-09T08:00:00+08:00"), result };
    expect(codesAfter("2022-02-08T12:00:00+08:00", [certificate])).toEqual(["test.after-arrival-overdue recheck"]);
  });

  it("is asked of who stands here, though the stay elsewhere is said to last", () => {
    expect(codesAfter("2022-02-10T12:00:01+08:00", [])).toEqual(["test.after-arrival-due admit-with-condition"]);
  });
});
