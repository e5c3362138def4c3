import { describe, expect, it } from "vitest";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { days, lintDay, lintsFound, packOf, schemeRule, testRule, venuePack } from "../../support/lint-packs.ts";

const base = { references: ["design default: for this test"] };
const recheck = { verdict: "recheck", obligations: [] } as const;
const refuse = { verdict: "refuse", obligations: [] } as const;
const refuseAndReport = { verdict: "refuse", obligations: ["report"] } as const;

const code: Rule = { ...base, id: "code", kind: "code-status", missing: recheck, outcomes: { yellow: refuse, red: refuse, grey: refuse } };
const samePrefecture = { levels: ["high", "medium"] as const, unit: "city" as const, lookBack: days(14) };
const highRiskStay: Rule = { ...base, id: "high-risk", kind: "risk-stay", levels: ["high"], unit: "county", lookBack: days(14), atRisk: refuseAndReport };
const keyGroups = ["imported-cold-chain", "port-cargo", "quarantine-site"] as const;

describe("LINT-7 and LINT-8 only warn", () => {
  it("of a rule that refuses somebody healthy, but not of a booking or a closed door", () => {
    const outsider: Rule = { ...base, id: "outsider", kind: "access", ground: "outsider", unless: [{ kind: "pass" }], outcome: refuse };
    expect(lintsFound("LINT-7", venuePack(outsider), [])).toEqual([["warning", "outsider"]]);
    expect(lintsFound("LINT-7", venuePack({ ...outsider, ground: "no-booking" }), [])).toEqual([]);
    expect(lintsFound("LINT-7", venuePack(code, highRiskStay), [])).toEqual([]);
  });

  it("of a test that is asked of people of no key group without risk", () => {
    expect(lintsFound("LINT-8", venuePack(testRule("everyone", 48, null)), [])).toEqual([["warning", "everyone"]]);
    expect(lintsFound("LINT-8", venuePack(testRule("prefecture", 168, samePrefecture), testRule("groups", 168, null, { groups: [...keyGroups] })), [])).toEqual([]);
  });
});

describe("a contradiction within one pack", () => {
  const tested: Rule = { ...testRule("tested-and-free", 48, { ...samePrefecture, unit: "province" }), references: ["R-043 003-7:L237"] };
  const watched: Rule = { ...schemeRule("watched-7", "self-health-monitoring", 7, { kind: "risk-stay", condition: { ...samePrefecture, unit: "province" } }), references: ["R-044 003-7:L234"] };

  it("is two outcomes for the same people after the same stay (C-11)", () => {
    expect(lintsFound("contradiction", venuePack(tested, watched), [])).toEqual([["warning", "tested-and-free"]]);
  });

  it("is none where one sentence says both, where the people differ, or the days", () => {
    expect(lintsFound("contradiction", venuePack(tested, { ...watched, references: ["R-043 003-7:L237"] }), [])).toEqual([]);
    expect(lintsFound("contradiction", venuePack(tested, { ...watched, appliesTo: { roles: ["staff"] } }), [])).toEqual([]);
    expect(lintsFound("contradiction", venuePack({ ...tested, during: { from: null, to: "2022-03-15" } }, { ...watched, during: { from: "2022-03-16", to: null } }), [])).toEqual([]);
  });
});

describe("a rule that nobody will ever hear of", () => {
  it("is one whose days are over", () => {
    expect(lintsFound("never-speaks", venuePack({ ...code, during: { from: null, to: "2022-02-09" } }), [])).toEqual([["warning", "code"]]);
    expect(lintsFound("never-speaks", venuePack({ ...code, during: { from: null, to: lintDay } }), [])).toEqual([]);
  });

  it("is one that a newer pack of the same layer displaces", () => {
    const older = packOf("older", "city", [code], { effective: { from: "2022-01-01", to: null, certainty: "stated" } });
    const newer = packOf("newer", "city", [{ ...code, missing: refuse }], { effective: { from: "2022-02-01", to: null, certainty: "stated" } });
    expect(lintsFound("never-speaks", older, [newer])).toEqual([["warning", "code"]]);
    expect(lintsFound("never-speaks", newer, [older])).toEqual([]);
  });

  it("is one that another forbids to ask for", () => {
    const free = packOf("free", "nation", [{ ...base, id: "free", kind: "not-asked", credentials: ["test-certificate", "health-code", "itinerary"] }]);
    const asked: Rule = { ...base, id: "asked", kind: "credentials-required", credentials: ["itinerary"], missing: recheck };
    expect(lintsFound("never-speaks", venuePack(asked), [free])).toEqual([["warning", "asked"]]);
    expect(lintsFound("never-speaks", venuePack(asked), [])).toEqual([]);
  });
});
