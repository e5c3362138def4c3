import { describe, expect, it } from "vitest";
import { lintPack } from "../../../shared/policy/lint/lint-pack.ts";
import type { PolicyPack, Rule } from "../../../shared/policy/policy-pack.ts";
import { lintIds } from "../../../shared/policy/rules/never-stricter.ts";
import { parsePolicyCases } from "../../../shared/wire/policy-case.ts";
import { days, lintDay, lintsFound, packOf, schemeRule, testRule, venuePack } from "../../support/lint-packs.ts";

const base = { references: ["design default: for this test"] };
const recheck = { verdict: "recheck", obligations: [] } as const;
const refuse = { verdict: "refuse", obligations: [] } as const;
const refuseAndReport = { verdict: "refuse", obligations: ["report"] } as const;

const code: Rule = { ...base, id: "code", kind: "code-status", missing: recheck, outcomes: { yellow: refuse, red: refuse, grey: refuse } };
const samePrefecture = { levels: ["high", "medium"] as const, unit: "city" as const, lookBack: days(14) };
const highRiskStay: Rule = { ...base, id: "high-risk", kind: "risk-stay", levels: ["high"], unit: "county", lookBack: days(14), atRisk: refuseAndReport };
const keyGroups = ["imported-cold-chain", "port-cargo", "quarantine-site"] as const;
const fromOtherProvince = { scope: "other-province" as const, lookBack: days(14) };
const fromSameProvince = { scope: "same-province" as const, lookBack: days(14) };

/** Code, the 7 days of the notice for affected prefectures and key groups, and stays at high risk. */
const province = packOf("province", "province", [code, testRule("test-7d-same-prefecture", 168, samePrefecture), testRule("test-7d-key-groups", 168, null, { groups: [...keyGroups], from: { scope: "other-city", lookBack: days(14) } }), highRiskStay]);
const sixNo = packOf("six-no", "province", [{ ...base, id: "six-no", kind: "never-stricter", lints: [...lintIds] }]);

function afterStayAt(levels: readonly ("high" | "medium" | "low")[], unit: "county" | "city" = "county") {
  return { kind: "risk-stay" as const, condition: { levels: [...levels], unit, lookBack: days(14) } };
}

describe("LINT-0, no piling up", () => {
  const mallAsksAll = venuePack(testRule("test-48h", 48, null));

  it("finds a mall that asks everyone for a test of 48 hours, with somebody to whom it happens", () => {
    const [finding] = lintPack(mallAsksAll, [province], lintDay);
    expect(finding).toMatchObject({ lint: "LINT-0", severity: "error", ruleId: "test-48h", path: "rules[0]" });
    expect(finding?.text.en).toContain("no outbreak with its assessment is on record");
    expect(finding?.text["zh-CN"]).toContain("层层加码");
    expect(finding?.counterExample).toMatchObject({ rule: "venue/test-48h", codes: ["test.missing"], verdict: "recheck" });
    expect(parsePolicyCases([finding?.counterExample]).kind).toBe("cases");
  });

  it("passes a mall that asks for 7 days after a stay in a prefecture with a medium-risk area", () => {
    expect(lintsFound("LINT-0", venuePack(testRule("test-7d", 168, samePrefecture)), [province])).toEqual([]);
  });

  it("passes what is milder than above", () => {
    expect(lintsFound("LINT-0", venuePack(testRule("test-14d", 336, { ...samePrefecture, lookBack: days(7) })), [province])).toEqual([]);
  });

  it("passes with an outbreak and its assessment on record, on its days alone", () => {
    const triggered: PolicyPack = { ...mallAsksAll, trigger: { triggerRef: "outbreak 7", assessmentRef: "assessment 9", from: "2022-02-10", to: "2022-02-12" } };
    expect(lintsFound("LINT-0", triggered, [province], "2022-02-09")).toEqual([["error", "test-48h"]]);
    expect(lintsFound("LINT-0", triggered, [province], "2022-02-10")).toEqual([]);
    expect(lintsFound("LINT-0", triggered, [province], "2022-02-12")).toEqual([]);
    expect(lintsFound("LINT-0", triggered, [province], "2022-02-13")).toEqual([["error", "test-48h"]]);
  });

  it("runs whether or not anything above names it", () => {
    expect(lintsFound("LINT-0", mallAsksAll, [province, sixNo])).toEqual([["error", "test-48h"]]);
  });

  it("has nothing to compare with where nothing above asks for anything", () => {
    expect(lintsFound("LINT-0", mallAsksAll, [])).toEqual([]);
    expect(lintsFound("LINT-0", mallAsksAll, [sixNo])).toEqual([]);
  });

  it("looks at a rule on the first of its days that is still to come", () => {
    expect(lintsFound("LINT-0", venuePack({ ...testRule("test-48h", 48, null), during: { from: "2022-03-01", to: "2022-03-31" } }), [province])).toEqual([["error", "test-48h"]]);
    expect(lintsFound("LINT-0", venuePack({ ...testRule("test-48h", 48, null), during: { from: null, to: "2022-02-09" } }), [province])).toEqual([]);
  });

  it.each(["town", "sector"] as const)("only tells a %s of what nothing above speaks of, which no venue may ask for by itself", (layer) => {
    const mask: Rule = { ...base, id: "mask", kind: "mask", missing: recheck };
    const own = packOf("own-matters", layer, [mask, testRule("test-48h", 48, null)]);
    expect(lintsFound("LINT-0", own, [province])).toEqual([
      ["warning", "mask"],
      ["error", "test-48h"],
    ]);
    expect(lintsFound("LINT-0", venuePack(mask), [province])).toEqual([["error", "mask"]]);
    expect(lintsFound("LINT-0", venuePack(mask), [province, own])).toEqual([]);
  });

  it.each(["health-code", "itinerary", "test-certificate", "monitoring", "pass", "booking"] as const)("finds a venue that takes no %s older than a minute", (kind) => {
    const fresh: Rule = { ...base, id: "fresh", kind: "code-freshness", codeKinds: [kind], ageMax: { value: 1, unit: "minutes", inclusive: true } };
    expect(lintsFound("LINT-0", venuePack(fresh), [province])).toEqual([["error", "fresh"]]);
  });

  it("does not hold a pack against the version of it that it replaces", () => {
    expect(lintsFound("LINT-0", venuePack(code), [province, { ...mallAsksAll }])).toEqual([]);
  });
});

describe("LINT-1, no ban on people from elsewhere", () => {
  const noOutsiders = venuePack({ ...base, id: "no-outsiders", kind: "access", ground: "outsider", unless: [], outcome: refuse, appliesTo: { from: fromOtherProvince } });

  it("finds a door that is shut to customers from other provinces", () => {
    expect(lintsFound("LINT-1", noOutsiders, [province, sixNo])).toEqual([["error", "no-outsiders"]]);
  });

  it("finds one that is shut to the next city, of which Shanghai has none, wherever the packs may hold", () => {
    const notNextCity = venuePack({ ...base, id: "no-next-city", kind: "access", ground: "outsider", unless: [], outcome: refuse, appliesTo: { from: fromSameProvince } });
    const within = (divisions: readonly string[] | null, pack: PolicyPack): PolicyPack => ({ ...pack, scope: { ...pack.scope, divisions } });
    expect(lintsFound("LINT-1", within(null, notNextCity), [within(null, province), within(null, sixNo)])).toEqual([["error", "no-next-city"]]);
    expect(lintsFound("LINT-1", within(["310113", "140105"], notNextCity), [within(null, province), within(["14"], sixNo)])).toEqual([["error", "no-next-city"]]);
  });

  it("passes refusing who stayed in a high-risk area within 14 days", () => {
    expect(lintsFound("LINT-1", venuePack(highRiskStay), [province, sixNo])).toEqual([]);
  });

  it("passes a door that is shut to everybody alike", () => {
    expect(lintsFound("LINT-1", venuePack({ ...base, id: "closed", kind: "access", ground: "closed", unless: [], outcome: refuse }), [province, sixNo])).toEqual([]);
  });
});

describe("LINT-2, no quarantine of people who return from low risk", () => {
  it("finds a compound that isolates every returnee at home for 7 days, or asks for proof of it", () => {
    expect(lintsFound("LINT-2", venuePack(schemeRule("home-7", "home-quarantine", 7, { kind: "arrival", from: fromOtherProvince })), [province, sixNo])).toEqual([["error", "home-7"]]);
    expect(lintsFound("LINT-2", venuePack(schemeRule("home-7", "home-quarantine", 7, afterStayAt(["low"]))), [province, sixNo])).toEqual([["error", "home-7"]]);
    const proof = venuePack({ ...base, id: "proof", kind: "required-papers", papers: ["release-certificate"], missing: recheck, appliesTo: { from: fromOtherProvince } });
    expect(lintsFound("LINT-2", proof, [province, sixNo])).toEqual([["error", "proof"]]);
  });

  it("passes quarantine after medium risk, and refusing who is in it", () => {
    const recorded: Rule = { ...base, id: "recorded", kind: "monitoring-status", outcomes: { "home-quarantine": refuseAndReport } };
    expect(lintsFound("LINT-2", venuePack(schemeRule("home-14", "home-quarantine", 14, afterStayAt(["medium"])), recorded), [province, sixNo])).toEqual([]);
  });

  it("finds quarantine after a stay in a city of which only another county is at risk", () => {
    expect(lintsFound("LINT-2", venuePack(schemeRule("home-14", "home-quarantine", 14, afterStayAt(["medium"], "city"))), [province, sixNo])).toEqual([["error", "home-14"]]);
  });
});

describe("LINT-3, no test of people from low risk in another province who come to a city", () => {
  it("finds a city cinema that asks all guests from other provinces for a test", () => {
    expect(lintsFound("LINT-3", venuePack(testRule("test-48h", 48, null, { from: fromOtherProvince })), [province, sixNo])).toEqual([["error", "test-48h"]]);
  });

  it("passes a village hotel that asks them for 7 days", () => {
    expect(lintsFound("LINT-3", venuePack(testRule("test-7d-rural", 168, null, { from: fromOtherProvince, setting: "rural" })), [province, sixNo])).toEqual([]);
  });

  it("passes who comes from a prefecture with a risk area, or is of a key group", () => {
    expect(lintsFound("LINT-3", venuePack(testRule("test-7d", 168, samePrefecture), testRule("test-groups", 168, null, { groups: [...keyGroups] })), [province, sixNo])).toEqual([]);
  });

  it("finds a test for a whole province with a risk area", () => {
    expect(lintsFound("LINT-3", venuePack(testRule("test-province", 168, { ...samePrefecture, unit: "province" })), [province, sixNo])).toEqual([["error", "test-province"]]);
  });
});

describe("LINT-4, no test of people who return from low risk within the province", () => {
  it("finds a service hall that asks people from the next city for a test", () => {
    expect(lintsFound("LINT-4", venuePack(testRule("test-7d", 168, null, { from: fromSameProvince })), [province, sixNo])).toEqual([["error", "test-7d"]]);
  });

  it("passes a service hall that asks cold-chain workers who crossed prefectures for 7 days", () => {
    expect(lintsFound("LINT-4", venuePack(testRule("test-7d", 168, null, { groups: ["imported-cold-chain"], from: fromSameProvince })), [province, sixNo])).toEqual([]);
  });
});

describe("LINT-5, no home monitoring of people who return within the province", () => {
  it("finds a school that keeps pupils from the next county at home for 14 days", () => {
    expect(lintsFound("LINT-5", venuePack(schemeRule("stay-home-14", "home-health-monitoring", 14, { kind: "arrival", from: { scope: "same-province-other-county", lookBack: days(14) } })), [province, sixNo])).toEqual([["error", "stay-home-14"]]);
  });

  it("passes a school that refuses a pupil under monitoring after entry from abroad", () => {
    const recorded: Rule = { ...base, id: "recorded", kind: "monitoring-status", outcomes: { "home-health-monitoring": refuse } };
    const entrants = schemeRule("entrants-14", "home-health-monitoring", 14, { kind: "border-entry", lookBack: days(28) });
    expect(lintsFound("LINT-5", venuePack(recorded, entrants, schemeRule("after-medium", "home-health-monitoring", 14, afterStayAt(["medium"]))), [province, sixNo])).toEqual([]);
  });
});

describe("LINT-6, no longer monitoring", () => {
  const fourteen = packOf("province", "province", [schemeRule("monitor-14", "home-health-monitoring", 14, afterStayAt(["medium"]))]);
  const twentyOne = venuePack(schemeRule("monitor-21", "home-health-monitoring", 21, afterStayAt(["medium"])));

  it("finds 14 days made 21 by a venue", () => {
    expect(lintsFound("LINT-6", twentyOne, [fourteen, sixNo])).toEqual([["error", "monitor-21"]]);
    expect(lintPack(twentyOne, [fourteen, sixNo], lintDay).find(({ lint }) => lint === "LINT-6")?.path).toBe("rules[0].phases");
  });

  it("passes as many days as above, and after a recorded cross infection more", () => {
    expect(lintsFound("LINT-6", venuePack(schemeRule("monitor-14", "home-health-monitoring", 14, afterStayAt(["medium"]))), [fourteen, sixNo])).toEqual([]);
    const crossInfection: PolicyPack = { ...twentyOne, trigger: { triggerRef: "cross infection 3", assessmentRef: "assessment 4", from: lintDay, to: "2022-03-10" } };
    expect(lintsFound("LINT-6", crossInfection, [fourteen, sixNo])).toEqual([]);
  });

  it("passes monitoring of what the scheme above is not about", () => {
    expect(lintsFound("LINT-6", venuePack(schemeRule("entrants-21", "home-health-monitoring", 21, { kind: "border-entry", lookBack: days(28) })), [fourteen, sixNo])).toEqual([]);
  });
});

describe("the six no", () => {
  const all = venuePack(
    { ...base, id: "no-outsiders", kind: "access", ground: "outsider", unless: [], outcome: refuse, appliesTo: { from: fromOtherProvince } },
    schemeRule("home-7", "home-quarantine", 7, { kind: "arrival", from: fromOtherProvince }),
    testRule("test-48h", 48, null),
    schemeRule("monitor-21", "home-health-monitoring", 21, { kind: "arrival", from: fromSameProvince }),
  );

  it("bind only below a pack that names them: those of Shanxi do not bind Yueyang (C-08)", () => {
    const named = (above: readonly PolicyPack[]): readonly string[] => [...new Set(lintPack(all, above, lintDay).map(({ lint }) => lint))].filter((lint) => /LINT-[1-6]/.test(lint));
    expect(new Set(named([province, sixNo]))).toEqual(new Set(["LINT-1", "LINT-2", "LINT-3", "LINT-4", "LINT-5"]));
    expect(named([province])).toEqual([]);
    const onlyThree = packOf("three", "province", [{ ...base, id: "three", kind: "never-stricter", lints: ["LINT-3"] }]);
    expect(named([province, onlyThree])).toEqual(["LINT-3"]);
  });

  it("are out of force with the rule that names them", () => {
    const over = packOf("over", "province", [{ ...base, id: "over", kind: "never-stricter", lints: [...lintIds], during: { from: null, to: "2022-02-09" } }]);
    expect(lintPack(all, [province, over], lintDay).filter(({ lint }) => /LINT-[1-6]/.test(lint))).toEqual([]);
  });

  it("warn, where an outbreak is on record", () => {
    const triggered: PolicyPack = { ...all, trigger: { triggerRef: "outbreak 7", assessmentRef: "assessment 9", from: lintDay, to: lintDay } };
    const severities = lintPack(triggered, [province, sixNo], lintDay).filter(({ lint }) => /LINT-[1-5]/.test(lint)).map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set(["warning"]));
  });
});

it("a pack that only repeats what is above has nothing to be reproached with", () => {
  expect(lintPack({ ...province, id: "venue", layer: "venue" }, [province, sixNo], lintDay)).toEqual([]);
});
