import { describe, expect, test } from "vitest";
import type { Facts } from "../../../kiosk/door/door-event.ts";
import { factRows } from "../../../kiosk/door/facts/fact-rows.ts";
import { openFacts } from "../../../kiosk/door/facts/open-facts.ts";
import type { Language } from "../../../shared/domain/reason.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { codeRule, identityRule, medicineRule, papersRule, questionsRule, registrationRule, spacingRule, symptomsRule } from "./every-rule.ts";
import { attemptOf, openDoor, setupWith } from "./door-fixture.ts";

function openUnder(rules: readonly Rule[], noted: Partial<Facts> = {}, language: Language = "en"): readonly string[] {
  const played = openDoor(setupWith([codeRule, ...rules]));
  played.play({ kind: "note", noted });
  const attempt = attemptOf(played);
  return openFacts(attempt, factRows(attempt), language);
}

const all = [spacingRule, symptomsRule, questionsRule, identityRule, papersRule, registrationRule];

describe("what going on would leave open", () => {
  test("is everything that a rule asks for, in the order of the rows", () => {
    expect(openUnder(all)).toEqual(["distance", "symptoms", "2 questions", "identity document", "immunisation certificate", "health card", "registration"]);
    expect(openUnder(all, {}, "zh-CN")).toEqual(["间距", "症状", "2个问题", "身份证件", "预防接种证", "健康卡", "登记"]);
  });

  test("is less with every fact that is noted", () => {
    expect(openUnder(all, { spacing: true, symptoms: [], answers: { contact: false }, papers: ["health-card"] })).toEqual(["1 question", "identity document", "immunisation certificate", "registration"]);
    expect(openUnder(all, { answers: { contact: false, "key-area": false }, identityChecked: true, registered: true }, "zh-CN")).toEqual(["间距", "症状", "预防接种证", "健康卡"]);
  });

  test("is nothing of what is only advised, or only noted when it is seen", () => {
    const advised: Rule = { ...papersRule, missing: { verdict: "admit-with-condition", obligations: [] } };
    expect(openUnder([advised, { ...symptomsRule, notAsked: null }, medicineRule])).toEqual([]);
  });

  test("is what a register wants of who buys a medicine", () => {
    expect(openUnder([medicineRule], { medicines: ["antipyretic"] })).toEqual(["symptoms", "identity document", "registration"]);
    expect(openUnder([medicineRule], { medicines: ["antipyretic"], symptoms: [], registered: true })).toEqual(["identity document"]);
  });
});
