import { describe, expect, it } from "vitest";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { lintIds } from "../../../shared/policy/rules/never-stricter.ts";
import { days, lintDay, lintsFound, packOf, schemeRule, testRule, venuePack } from "../../support/lint-packs.ts";

const province = packOf("province", "province", [testRule("test-7d", 168, { levels: ["high", "medium"], unit: "city", lookBack: days(14) }), schemeRule("watched-7", "self-health-monitoring", 7, { kind: "border-entry", lookBack: days(14) })]);
const sixNo = packOf("six-no", "province", [{ id: "six-no", references: ["design default: for this test"], kind: "never-stricter", lints: [...lintIds] }]);
const strict = venuePack(testRule("test-48h", 48, null), schemeRule("watched-14", "self-health-monitoring", 14, { kind: "border-entry", lookBack: days(14) }));

function stated(from: string | null, to: string | null): PolicyPack {
  return { ...strict, effective: { from, to, certainty: "stated" } };
}

describe("the days that a pack states for itself", () => {
  it.each([
    ["are over", stated("2020-01-01", "2020-01-02")],
    ["ended yesterday", stated(null, "2022-02-09")],
    ["hold today", stated(lintDay, lintDay)],
    ["are still to come", stated("2022-02-11", null)],
  ])("spare none of its rules when they %s, since an activation is for other days", (_when, pack) => {
    expect(lintsFound("LINT-0", pack, [province]).map(([severity, ruleId]) => `${severity} ${ruleId ?? ""}`)).toContain("error test-48h");
    expect(lintsFound("LINT-3", pack, [province, sixNo])).toEqual([["error", "test-48h"]]);
    expect(lintsFound("LINT-6", pack, [province, sixNo])).toEqual([["error", "watched-14"]]);
    expect(lintsFound("LINT-8", pack, [])).toEqual([["warning", "test-48h"]]);
  });

  it("are only warned of when no rule holds on any of them", () => {
    const both = [["warning", "test-48h"], ["warning", "watched-14"]];
    expect(lintsFound("never-speaks", stated(null, "2022-02-09"), [])).toEqual(both);
    expect(lintsFound("never-speaks", stated(null, lintDay), [])).toEqual([]);
    expect(lintsFound("never-speaks", stated("2022-02-11", null), [])).toEqual([]);
  });

  it("do not lengthen those of a rule", () => {
    const { rules } = strict;
    const over = { ...strict, rules: rules.map((rule) => ({ ...rule, during: { from: null, to: "2022-02-09" } })) };
    expect(lintsFound("LINT-0", over, [province])).toEqual([]);
    expect(lintsFound("LINT-0", { ...over, rules: rules.map((rule) => ({ ...rule, during: { from: null, to: lintDay } })) }, [province])).not.toEqual([]);
  });
});
