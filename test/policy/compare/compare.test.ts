import { describe, expect, it } from "vitest";
import { compare, compareRules } from "../../../shared/policy/compare/compare.ts";
import { combinePacks, type PolicyInForce } from "../../../shared/policy/policy-in-force.ts";
import type { PolicyPack, Rule } from "../../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
const nowMs = Date.parse("2024-02-07T12:00:00+08:00");
const base = { references: ["design default: for this test"] };
const recheck = { verdict: "recheck", obligations: [] } as const;
const refuse = { verdict: "refuse", obligations: [] } as const;

function policyOf(...rules: readonly Rule[]): PolicyInForce {
  const pack: PolicyPack = { ...theatre, id: "pack", scope: { divisions: null, venueClasses: null }, rules };
  return combinePacks("v", [pack], nowMs);
}

const code: Rule = { ...base, id: "code", kind: "code-status", missing: recheck, outcomes: { yellow: refuse, red: refuse, grey: refuse } };
const mask: Rule = { ...base, id: "mask", kind: "mask", missing: recheck };

function temperature(feverAbove: number, inclusive: boolean): Rule {
  return {
    ...base,
    id: "temperature",
    kind: "temperature",
    feverAbove: { value: feverAbove, unit: "tenths-celsius", inclusive },
    tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive: false },
    plausibleTenthsC: { from: 300, to: 450 },
    fever: refuse,
  };
}

function test(hours: number, demandedAfter: Extract<Rule, { kind: "test-certificate" }>["demandedAfter"], appliesTo?: Rule["appliesTo"]): Rule {
  return { ...base, id: "test", kind: "test-certificate", demandedAfter, ageMax: { value: hours, unit: "hours", inclusive: true }, clock: "sampled", positive: refuse, appliesTo };
}

function afterStay(unit: "county" | "city", days: number) {
  return { levels: ["high", "medium"] as const, unit, lookBack: { value: days, unit: "days" as const, inclusive: true } };
}

/** Who it is and what becomes of it, above and below. */
function found(lower: PolicyInForce, upper: PolicyInForce) {
  const example = compare(lower, upper, nowMs);
  return example === null ? null : [example.about.en, example.upper.verdict, example.lower.verdict, example.weight];
}

describe("two policies that decide alike", () => {
  it("have no counter-example", () => {
    expect(compare(policyOf(code, mask, temperature(373, false)), policyOf(code, mask, temperature(373, false)), nowMs)).toBeNull();
  });

  it("have none when the lower is milder", () => {
    expect(compare(policyOf(code), policyOf(code, mask), nowMs)).toBeNull();
    expect(compare(policyOf(temperature(374, false)), policyOf(temperature(373, false)), nowMs)).toBeNull();
    expect(compare(policyOf(test(168, afterStay("county", 7))), policyOf(test(48, afterStay("city", 14))), nowMs)).toBeNull();
  });

  it("have none when they say the same border in two ways", () => {
    expect(compare(policyOf(temperature(374, true)), policyOf(temperature(373, false)), nowMs)).toBeNull();
  });
});

describe("the plainest visitor whom the lower policy treats more strictly", () => {
  it("is anybody, where the lower asks for what the upper does not mention", () => {
    expect(found(policyOf(code, mask), policyOf(code))).toEqual(["a visitor, shows a green health code, temperature not measured, wears no mask", "admit", "recheck", 0]);
    expect(found(policyOf(code, mask, test(48, null)), policyOf(code, mask))).toEqual(["a visitor, shows a green health code, temperature not measured, wears a mask", "admit", "recheck", 0]);
  });

  it("has a reading between the two borders", () => {
    expect(found(policyOf(temperature(372, false)), policyOf(temperature(373, false)))).toEqual(["a visitor, 37.3 °C (infrared), wears no mask", "admit", "refuse", 1]);
    expect(found(policyOf(temperature(373, true)), policyOf(temperature(373, false)))).toEqual(["a visitor, 37.3 °C (infrared), wears no mask", "admit", "refuse", 1]);
  });

  it("has a test that is old enough for one of the two alone", () => {
    expect(found(policyOf(test(48, null)), policyOf(test(72, null)))).toEqual(["a visitor, a negative test (sampled 48 h 1 min ago), temperature not measured, wears no mask", "admit", "recheck", 1]);
  });

  it("left a place that only the lower counts: farther, or longer ago", () => {
    expect(found(policyOf(test(48, afterStay("city", 14))), policyOf(test(48, afterStay("county", 14))))).toEqual([
      "a visitor, left 420106 (another province) 1 days ago, where the same city has a high-risk area, temperature not measured, wears no mask",
      "admit",
      "recheck",
      1,
    ]);
    expect(found(policyOf(test(48, afterStay("county", 14))), policyOf(test(48, afterStay("county", 13))))).toEqual([
      "a visitor, left 420106001 (another province) 14 days ago, where the same county has a high-risk area, temperature not measured, wears no mask",
      "admit",
      "recheck",
      1,
    ]);
  });

  it("is of the role or the group that the upper leaves alone", () => {
    expect(found(policyOf(test(48, null)), policyOf(test(48, null, { roles: ["visitor"] })))).toEqual(["a member of the staff, temperature not measured, wears no mask", "admit", "recheck", 1]);
    expect(found(policyOf(test(48, null)), policyOf(test(48, null, { notGroups: ["delivery"] })))).toEqual(["a visitor, works in delivery, temperature not measured, wears no mask", "admit", "recheck", 1]);
  });

  it("is where the upper does not look", () => {
    expect(found(policyOf(mask), policyOf({ ...mask, appliesTo: { setting: "rural" } }))).toEqual(["a visitor, temperature not measured, wears no mask", "admit", "recheck", 0]);
    const inSchools = compare(policyOf(mask), policyOf({ ...mask, appliesTo: { venueClasses: ["edu.school"] } }), nowMs);
    expect(inSchools?.row.context["venueClass"]).toBe("commerce.mall");
    const elsewhere = compare(policyOf(mask), policyOf({ ...mask, appliesTo: { notVenueClasses: ["edu.school"] } }), nowMs);
    expect(elsewhere?.row.context["venueClass"]).toBe("edu.school");
  });

  it("is refused and reported, where the upper only refuses", () => {
    const reporting: Rule = { ...base, id: "code", kind: "code-status", missing: recheck, outcomes: { yellow: refuse, red: { verdict: "refuse", obligations: ["report"] }, grey: refuse } };
    expect(found(policyOf(reporting), policyOf(code))).toEqual(["a visitor, shows a red health code, temperature not measured, wears no mask", "refuse", "refuse", 1]);
  });

  it("brings goods that the lower keeps outside, with whoever carries them", () => {
    const carrier: Rule = { ...base, id: "carrier", kind: "carrier-and-goods", carrierRefused: refuse };
    const example = compare(policyOf(code, carrier), policyOf(code), nowMs);
    expect([example?.upper.goodsVerdict, example?.lower.goodsVerdict]).toEqual(["admit", "refuse"]);
  });

  it("is an event, where a smaller one is forbidden", () => {
    const from: (persons: number) => Rule = (persons) => ({ ...base, id: "event", kind: "event-size", attendeesFrom: { value: persons, unit: "persons", inclusive: true }, filings: [], notAllowed: refuse });
    expect(found(policyOf(from(50)), policyOf(from(51)))).toEqual(["a meeting, held by an organisation, 50 people", "admit", "refuse", 1]);
    expect(found(policyOf(from(51)), policyOf(from(50)))).toBeNull();
  });

  it("is told in both languages", () => {
    const example = compare(policyOf(code, mask), policyOf(code), nowMs);
    expect(example?.about["zh-CN"]).toBe("访客，出示健康绿码，未测体温，未戴口罩");
  });

  it("is not sought among what the upper forbids to ask for", () => {
    const notAsked: Rule = { ...base, id: "not-asked", kind: "not-asked", credentials: ["test-certificate"] };
    expect(compare(policyOf(code, notAsked, test(48, null)), policyOf(code, notAsked), nowMs)?.lower.findings.map((finding) => finding.code)).toEqual(["test.positive"]);
  });
});

it("every rule that is stricter has a visitor of its own, unless others are asked for", () => {
  const lower = policyOf(code, mask, temperature(373, false));
  expect(compareRules(lower, policyOf(code), nowMs).map(({ ruleId }) => ruleId)).toEqual(["pack/mask", "pack/temperature"]);
  expect(compareRules(lower, policyOf(code), nowMs, (id) => id === "pack/mask").map(({ ruleId }) => ruleId)).toEqual(["pack/mask"]);
});
