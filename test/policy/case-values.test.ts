import { describe, expect, it } from "vitest";
import { caseHolds, prepareCase } from "../../scripts/policy/case-check.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import { parsePolicyCases } from "../../shared/wire/policy-case.ts";
import { caseRisk } from "../support/case-lists.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const shanxi = policyPackFile("shared/policy/packs/cn-sx-return.json");

/** A close contact with a fever, on the tenth day and without a test. */
const row = {
  rule: "R-104",
  by: "close-contact-14-3-1",
  title: "on the tenth day, without a test",
  evidence: { scans: [{ health: "green" }], temperature: 374 },
  context: { listed: [{ class: "close-contact", since: "2024-02-10T08:00:00+08:00" }] },
  now: "2024-02-20T12:00:00+08:00",
  codes: ["temp.fever", "status.in-quarantine", "test.milestone-missing", "test.milestone-missing"],
  verdict: "refuse",
  obligations: ["report"],
};

function holds(values: unknown): boolean {
  const parsed = parsePolicyCases([{ ...row, values }]);
  if (parsed.kind === "malformed") throw new Error(JSON.stringify(parsed.faults));
  return parsed.cases.every((each) => caseHolds(combinePacks("case", [shanxi], each.now), prepareCase(each, shanxi.scope, caseRisk)));
}

describe("a row that states values", () => {
  it("holds when the finding names just these, in whatever order", () => {
    expect(holds({ "temp.fever": { celsius: "37.4", limit: "37.3" } })).toBe(true);
    expect(holds({ "temp.fever": { limit: "37.3", celsius: "37.4" }, "status.in-quarantine": { until: "2024-02-24" } })).toBe(true);
    expect(holds({})).toBe(true);
  });

  it("does not hold when the finding names another, one more or one less", () => {
    expect(holds({ "temp.fever": { celsius: "37.4", limit: "37.4" } })).toBe(false);
    expect(holds({ "temp.fever": { celsius: "37.4" } })).toBe(false);
    expect(holds({ "temp.fever": { celsius: "37.4", limit: "37.3", minutes: "5" } })).toBe(false);
    expect(holds({ "status.in-quarantine": { until: "2024-02-23" } })).toBe(false);
  });

  it("states a list for a reason that is said more than once, in the order in which it is said", () => {
    expect(holds({ "test.milestone-missing": [{ day: "1" }, { day: "7" }] })).toBe(true);
    expect(holds({ "test.milestone-missing": [{ day: "7" }, { day: "1" }] })).toBe(false);
    expect(holds({ "test.milestone-missing": { day: "1" } })).toBe(false);
  });

  it("does not hold for a reason that is not said", () => {
    expect(holds({ "temp.too-low": { celsius: "37.4" } })).toBe(false);
  });
});
