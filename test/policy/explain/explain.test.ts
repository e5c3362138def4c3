import { describe, expect, it } from "vitest";
import { explain } from "../../../shared/policy/explain/explain.ts";
import { combinePacks } from "../../../shared/policy/policy-in-force.ts";
import type { PolicyPack, Rule } from "../../../shared/policy/policy-pack.ts";
import { contextOf, evidenceOf } from "../../../shared/wire/case-evidence.ts";
import { parsePolicyCases } from "../../../shared/wire/policy-case.ts";
import { caseRisk } from "../../support/case-lists.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
const now = "2024-02-07T12:00:00+08:00";
const green = { health: "green" };
const fromMediumCounty = { stays: [["310115", "2024-01-20T08:00:00+08:00", "2024-02-05T18:00:00+08:00"]] };

/** The ways in of a visitor of a row, as `[verdict, what to do]`. */
function waysOf(pack: PolicyPack, evidence: object, context: object = { listUpdated: "2024-02-07T08:00:00+08:00" }) {
  const row = { rule: "core.verify", by: "core.verify", title: "", evidence: { scans: [green], ...evidence }, context: { division: "140105", ...context }, now, codes: [], verdict: "admit", obligations: [] };
  const parsed = parsePolicyCases([row]);
  if (parsed.kind === "malformed") throw new Error(JSON.stringify(parsed.faults));
  const [visitor] = parsed.cases;
  if (visitor === undefined || !("evidence" in visitor)) throw new Error("the row is no visitor");
  return explain(combinePacks("v", [pack], visitor.now), evidenceOf(visitor), contextOf(visitor, pack.scope, caseRisk));
}

function inEnglish(pack: PolicyPack, evidence: object, context?: object): readonly (readonly string[])[] {
  return waysOf(pack, evidence, context).ways.map(({ changes }) => changes.map(({ text }) => text.en));
}

const refuse = { verdict: "refuse", obligations: [] } as const;

function packOf(...rules: readonly Rule[]): PolicyPack {
  return { ...theatre, rules };
}

const base = { references: ["design default: for this test"] };

describe("an explanation", () => {
  it("of somebody who gets in has no ways, since none is needed", () => {
    expect(waysOf(theatre, {})).toEqual({ verdict: "admit", obligations: [], goodsVerdict: null, findings: [], ways: [] });
  });

  it("tells the strictest finding first, then in the order in which a gate decides", () => {
    const { findings } = waysOf(theatre, { scans: [{ health: "yellow" }, fromMediumCounty], temperature: 380, mask: false });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["status.yellow", "refuse"],
      ["area.medium-risk", "refuse"],
      ["temp.fever", "refuse"],
      ["test.required", "recheck"],
      ["rule.mask-missing", "recheck"],
    ]);
  });

  it("fills the texts in both languages", () => {
    const [finding] = waysOf(theatre, { temperature: 374 }).findings;
    expect(finding?.text).toEqual({ "zh-CN": "体温37.4℃，属于发热（界限37.3℃）", en: "Temperature 37.4 °C is a fever (limit 37.3 °C)" });
  });
});

describe("the shortest way in", () => {
  it("of whoever lacks a mask is a mask, in both languages", () => {
    expect(waysOf(theatre, { mask: false }).ways).toEqual([{ changes: [{ kind: "mask", text: { "zh-CN": "戴好口罩", en: "Put on a mask" } }], verdict: "admit" }]);
  });

  it("joins all that is needed at once", () => {
    expect(inEnglish(theatre, { scans: [], temperature: null, mask: null, registered: true, identityChecked: false })).toEqual([
      ["Show your own green health code", "Have your temperature measured: up to 37.3 °C will do", "Let the staff see that you wear a mask"],
      ["Without a health code, show your identity document and be registered", "Have your temperature measured: up to 37.3 °C will do", "Let the staff see that you wear a mask"],
    ]);
  });

  it("of a red code is a green one, and nothing else", () => {
    expect(inEnglish(theatre, { scans: [{ health: "red" }] })).toEqual([["Come back when your health code is green again"]]);
  });

  it("of a forged code is none, whatever else is missing", () => {
    expect(inEnglish(theatre, { scans: [{ unusable: "auth.bad-signature" }] })).toEqual([]);
    expect(inEnglish(theatre, { scans: [green, { unusable: "auth.bad-signature" }], mask: false })).toEqual([]);
  });

  it("after a stay at risk is the first day on which it no longer counts, counted from the day of leaving", () => {
    expect(inEnglish(theatre, { scans: [green, fromMediumCounty] })).toEqual([["Come back from 2024-02-20 on"]]);
  });

  it("tells from when a test may be, or the day on which none is asked for", () => {
    const nextCounty = { stays: [["110108", "2024-01-20T08:00:00+08:00", "2024-02-05T18:00:00+08:00"]] };
    expect(inEnglish(theatre, { scans: [green, nextCounty] })).toEqual([["Show a negative test certificate, sampled at 2024-02-05 12:00 or later"], ["Come back from 2024-02-20 on"]]);
  });

  it("tells one test for all rules that ask for one", () => {
    const frequency: Rule = { ...base, id: "weekly", kind: "test-frequency", testsMin: 1, window: { value: 7, unit: "days", inclusive: false }, overdue: refuse };
    const age: Rule = { ...base, id: "age", kind: "test-certificate", demandedAfter: null, ageMax: { value: 24, unit: "hours", inclusive: false }, clock: "reported", positive: refuse };
    expect(inEnglish(packOf(frequency, age), {})).toEqual([["Show a negative test certificate, sampled at 2024-02-06 12:01 or later"]]);
    expect(inEnglish(packOf(frequency), {})).toEqual([["Show a negative test certificate, sampled at 2024-02-01 00:00 or later"]]);
  });

  it("tells how many tests", () => {
    const twice: Rule = { ...base, id: "twice", kind: "test-frequency", testsMin: 2, window: { value: 7, unit: "days", inclusive: false }, overdue: refuse };
    expect(inEnglish(packOf(twice), {})).toEqual([["Show 2 negative test certificates, sampled at 2024-02-01 00:00 or later"]]);
  });

  it("of a positive test is to wait until it no longer counts and to be tested again after it", () => {
    const positive = { test: "positive", sampled: "2024-02-06T12:00:00+08:00", reported: "2024-02-06T18:00:00+08:00" };
    expect(inEnglish(theatre, { scans: [green, positive] })).toEqual([["Come back from 2024-02-09 on", "Show a negative test certificate, sampled at 2024-02-06 12:01 or later"]]);
  });

  it("of a test without a result is the result", () => {
    const pending = { test: "pending", sampled: "2024-02-07T08:00:00+08:00", reported: null };
    const nextCounty = { stays: [["110108", "2024-01-20T08:00:00+08:00", "2024-02-05T18:00:00+08:00"]] };
    expect(inEnglish(theatre, { scans: [green, nextCounty, pending] })[0]).toEqual(["Wait for the result, and come back when it is negative"]);
  });

  it("after a first high reading is a rest and another thermometer", () => {
    const twice: Rule = {
      ...base,
      id: "twice",
      kind: "temperature",
      feverAbove: { value: 373, unit: "tenths-celsius", inclusive: true },
      tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive: false },
      plausibleTenthsC: { from: 300, to: 450 },
      secondReading: { restMin: { value: 10, unit: "minutes", inclusive: true }, otherInstrument: true },
      fever: refuse,
    };
    expect(inEnglish(packOf(twice), { temperature: 373, source: "infrared" })).toEqual([["Rest 10 minutes, then measure again with another kind of thermometer: up to 37.2 °C will do"]]);
    expect(inEnglish(packOf(twice), { temperature: 373, source: "infrared", earlier: [[380, "infrared", "2024-02-07T11:56:00+08:00"]] })).toEqual([["Rest 6 minutes, then measure again with another kind of thermometer: up to 37.2 °C will do"]]);
    expect(inEnglish(packOf(twice), { temperature: 373, source: "infrared", earlier: [[380, "infrared", "2024-02-07T11:50:00+08:00"]] })).toEqual([["Measure again with another kind of thermometer: up to 37.2 °C will do"]]);
  });

  it("of whoever answered yes is none, and of an open question the truth", () => {
    const asked: Rule = { ...base, id: "asked", kind: "questions", questions: [{ id: "abroad", text: { "zh-CN": "是否出国？", en: "Abroad?" } }], unanswered: { verdict: "recheck", obligations: [] }, yes: refuse };
    expect(inEnglish(packOf(asked), { answers: { abroad: true } })).toEqual([]);
    expect(inEnglish(packOf(asked), {})).toEqual([["Answer truthfully “Abroad?”: with no you may enter"]]);
  });

  it("after violence is none, and after a refusal to let oneself be checked", () => {
    const both: Rule = { ...base, id: "both", kind: "cooperation", refused: refuse, abusive: refuse };
    expect(inEnglish(packOf(both), { cooperation: "refused" })).toEqual([["Let yourself be checked"]]);
    expect(inEnglish(packOf(both), { cooperation: "abusive" })).toEqual([]);
  });

  it("through a shut door is a pass for what one is, never for somebody else", () => {
    const shut: Rule = { ...base, id: "shut", kind: "access", ground: "outsider", unless: [{ kind: "pass", holders: ["staff"] }, { kind: "pass", approvers: ["校长"] }, { kind: "booking" }], outcome: refuse };
    expect(inEnglish(packOf(shut), { role: "parent" })).toEqual([["Get the approval of 校长 first, then show your visitor code"], ["Book first, then show your booking"]]);
    expect(inEnglish(packOf({ ...shut, unless: [] }), {})).toEqual([]);
  });

  it("before a slot is the slot, or another one", () => {
    const slot: Rule = { ...base, id: "slot", kind: "time-slot", grace: { value: 0, unit: "minutes", inclusive: true }, outside: refuse };
    expect(inEnglish(packOf(slot), { scans: [{ booking: ["2024-02-07T14:00:00+08:00", "2024-02-07T15:00:00+08:00"] }] })).toEqual([["Book the slot of now instead"], ["Come back from 2024-02-07 14:00 on"]]);
  });

  it("out of quarantine is the day after its last", () => {
    const scheme: Rule = {
      ...base,
      id: "scheme",
      kind: "monitoring-scheme",
      label: "14",
      trigger: { kind: "border-entry", lookBack: { value: 60, unit: "days", inclusive: true } },
      phases: [{ state: "central-quarantine", days: 14, outcome: refuse }],
      tests: [],
    };
    expect(inEnglish(packOf(scheme), { scans: [green, { stays: [], entries: [["2024-02-01T08:00:00+08:00", "310115"]] }] })).toEqual([["Come back from 2024-02-16 on"]]);
  });

  it("ends with a rule that has its own last day", () => {
    const closed: Rule = { ...base, id: "closed", kind: "access", ground: "closed", unless: [], outcome: refuse, during: { from: null, to: "2024-02-10" } };
    expect(inEnglish(packOf(closed), {})).toEqual([["Come back from 2024-02-11 on"]]);
  });

  it("is not offered beyond 60 days", () => {
    const closed: Rule = { ...base, id: "closed", kind: "access", ground: "closed", unless: [], outcome: refuse, during: { from: null, to: "2024-04-06" } };
    expect(inEnglish(packOf(closed), {})).toEqual([["Come back from 2024-04-07 on"]]);
    expect(inEnglish(packOf({ ...closed, during: { from: null, to: "2024-04-07" } }), {})).toEqual([]);
  });

  it("of codes of two persons holds for whichever of them it is", () => {
    expect(inEnglish(theatre, { scans: [green, { health: "green", of: "second" }] })).toEqual([["Show only your own codes"], ["As companions, be entered as a party of 2"]]);
    expect(inEnglish(theatre, { scans: [green, { health: "red", of: "second" }] })).toEqual([
      ["Come back when your health code is green again", "Show only your own codes"],
      ["Come back when your health code is green again", "As companions, be entered as a party of 2"],
    ]);
  });

  it("with goods that may not come in leaves them outside", () => {
    const ban: Rule = { ...base, id: "ban", kind: "goods-ban", goods: ["live-poultry"], banned: refuse };
    const papers: Rule = { ...base, id: "papers", kind: "goods-documents", goods: ["food"], documents: ["traceability"], missing: refuse };
    const explained = waysOf(packOf(ban, papers), { goods: { kinds: ["live-poultry", "food"], documents: [] } });
    expect([explained.verdict, explained.goodsVerdict]).toEqual(["admit", "refuse"]);
    expect(explained.ways.map(({ changes }) => changes.map(({ text }) => text.en))).toEqual([
      ["Leave outside: live poultry", "Get for the goods: traceability information"],
      ["Leave outside: live poultry", "Leave outside: food"],
    ]);
  });
});
