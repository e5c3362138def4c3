import { describe, expect, it } from "vitest";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { VenueClass } from "../../shared/domain/venue.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import { contextOf, evidenceOf } from "../../shared/wire/case-evidence.ts";
import { parsePolicyCases } from "../../shared/wire/policy-case.ts";
import { caseRisk } from "../support/case-lists.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const market = policyPackFile("shared/policy/packs/market-four-elements.json");
const tenMeasures = policyPackFile("shared/policy/packs/cn-ten-measures.json");

/** What the gate says under the market's pack and the ten measures to somebody who shows these codes. */
function codesFor(scans: readonly unknown[], now: string, venueClass: VenueClass = "commerce.market", noted: object = {}): readonly string[] {
  const row = { rule: "cn-ten-measures/no-code-no-test", by: "no-code-no-test", title: "", evidence: { scans, ...noted }, context: { venueClass, listUpdated: now }, now, codes: [], verdict: "admit", obligations: [] };
  const parsed = parsePolicyCases([row]);
  if (parsed.kind === "malformed") throw new Error(JSON.stringify(parsed.faults));
  return parsed.cases.flatMap((each) =>
    "event" in each ? [] : evaluatePolicy(combinePacks("v", [tenMeasures, market], each.now), evidenceOf(each), contextOf(each, { divisions: null, venueClasses: null }, caseRisk)).map(({ code }) => code),
  );
}

const firstDay = "2022-12-07T12:00:00+08:00";
const fromRiskProvince = { stays: [["130202", "2022-12-01T08:00:00+08:00", "2022-12-06T18:00:00+08:00"]] };

describe("under the ten measures of 2022-12-07", () => {
  it("a market asks nobody for a health code, which its own pack would", () => {
    expect(codesFor([], firstDay)).toEqual([]);
  });

  it("a market asks nobody for a test, whatever the itinerary", () => {
    expect(codesFor([{ health: "green" }, fromRiskProvince], firstDay)).toEqual([]);
    expect(codesFor([{ health: "green" }, fromRiskProvince], firstDay, "edu.school")).toEqual(["test.required", "test.after-arrival-due"]);
  });

  it.each(["welfare.elderly", "medical.hospital", "edu.kindergarten", "edu.school"] as const)("a venue of class %s may still ask", (venueClass) => {
    expect(codesFor([], firstDay, venueClass)).toEqual(["status.missing"]);
  });

  it.each(["edu.university", "culture.theatre", "public.service-hall", "medical.pharmacy"] as const)("a venue of class %s may not", (venueClass) => {
    expect(codesFor([], firstDay, venueClass)).toEqual([]);
  });

  it("the rest of the market's pack stands", () => {
    expect(codesFor([], firstDay, "commerce.market", { mask: false, temperature: 374 })).toEqual(["temp.fever", "rule.mask-missing"]);
  });

  it("a positive test whose time is not known still does not let in", () => {
    expect(codesFor([{ test: "positive", sampled: null, reported: null }], firstDay)).toEqual(["test.time-missing"]);
  });

  it("what is shown all the same still counts", () => {
    expect(codesFor([{ health: "red" }], firstDay)).toEqual(["status.red"]);
    expect(codesFor([{ test: "positive", sampled: "2022-12-07T08:00:00+08:00", reported: null }], firstDay)).toContain("test.positive");
  });
});

const forbids: PolicyPack["rules"] = [{ id: "none", kind: "not-asked", references: ["design default: test"], credentials: ["health-code"] }];

function saidTo(evidence: object, packs: readonly PolicyPack[]): readonly string[] {
  const row = { rule: "R-007", by: "x", title: "", evidence, context: { venueClass: "commerce.market", listUpdated: firstDay }, now: firstDay, codes: [], verdict: "admit", obligations: [] };
  const parsed = parsePolicyCases([row]);
  if (parsed.kind === "malformed") throw new Error(JSON.stringify(parsed.faults));
  return parsed.cases.flatMap((each) =>
    "event" in each ? [] : evaluatePolicy(combinePacks("v", packs, each.now), evidenceOf(each), contextOf(each, { divisions: null, venueClasses: null }, caseRisk)).map(({ code }) => code),
  );
}

it("a narrower layer cannot forbid what a wider one asks for", () => {
  expect(saidTo({ scans: [] }, [market, { ...tenMeasures, id: "own", layer: "venue", rules: forbids }])).toEqual(["status.missing"]);
});

it("packs of one authority forbid what others of it ask for", () => {
  expect(saidTo({ scans: [] }, [{ ...market, layer: "city" }, { ...tenMeasures, id: "own", layer: "city", rules: forbids }])).toEqual([]);
});

it("the own pack of a venue forbids nothing that an order for the venue asks for", () => {
  expect(saidTo({ scans: [] }, [{ ...market, layer: "venue" }, { ...tenMeasures, id: "own", layer: "venue", rules: forbids }])).toEqual(["status.missing"]);
  expect(saidTo({ scans: [] }, [{ ...market, layer: "venue", rules: [...market.rules, ...forbids] }])).toEqual([]);
});

it("who may not be asked does not speak for others of the party", () => {
  const staffOnly: PolicyPack["rules"] = forbids.map((rule) => ({ ...rule, appliesTo: { roles: ["staff"] } }));
  const pass = { pass: "staff", from: "2022-01-01T00:00:00+08:00", to: "2023-01-01T00:00:00+08:00" };
  const booking = { booking: ["2022-12-07T10:00:00+08:00", "2022-12-07T14:00:00+08:00"], of: "second" };
  const packs = [market, { ...tenMeasures, rules: staffOnly }];
  expect(saidTo({ scans: [pass] }, packs)).toEqual([]);
  expect(saidTo({ scans: [pass, booking], partySize: 2 }, packs)).toEqual(["status.missing"]);
});

it("the itinerary is silenced from 2022-12-13 on, and not a day before", () => {
  const days = ["2022-12-12T23:59:59+08:00", "2022-12-13T00:00:00+08:00"].map((at) => combinePacks("v", [tenMeasures], Date.parse(at)).rules.map(({ rule }) => rule.id));
  expect(days).toEqual([["no-code-no-test"], ["no-code-no-test", "no-itinerary"]]);
});
