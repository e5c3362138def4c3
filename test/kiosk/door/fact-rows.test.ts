import { describe, expect, test } from "vitest";
import { emptyAttempt } from "../../../kiosk/door/collect/attempt.ts";
import { type FactRows, factRows } from "../../../kiosk/door/facts/fact-rows.ts";
import { plainVisit, type Medicine, symptoms } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { identityRule, medicineRule, papersRule, questionsRule, registrationRule, spacingRule, symptomsRule } from "./every-rule.ts";

const none: FactRows = { medicines: [], spacing: false, symptoms: [], answers: [], identityChecked: false, papers: [], registered: false, declaredStays: false };

function rowsOf(rules: readonly Rule[], medicines: readonly Medicine[] = []): FactRows {
  return factRows({ ...emptyAttempt, judgement: { ...emptyAttempt.judgement, rules }, noted: { ...plainVisit, medicines } });
}

describe("the rows of what is asked and looked at", () => {
  test("are none where no rule wants any", () => {
    expect(rowsOf([])).toEqual(none);
  });

  test.each([
    ["distance", spacingRule, { spacing: true }],
    ["symptoms that the rule names", symptomsRule, { symptoms: ["fever", "dry-cough", "diarrhoea"] }],
    ["questions in their order", questionsRule, { answers: questionsRule.questions }],
    ["document", identityRule, { identityChecked: true }],
    ["papers that the rule names", papersRule, { papers: ["immunisation-certificate", "health-card"] }],
    ["register", registrationRule, { registered: true }],
  ] as const)("are the one that a rule wants: %s", (_, rule, rows) => {
    expect(rowsOf([rule])).toEqual({ ...none, ...rows });
  });

  test("ask what two rules want once", () => {
    const fewer: Rule = { ...symptomsRule, id: "fewer", symptoms: ["fever"] };
    expect(rowsOf([symptomsRule, fewer, questionsRule, { ...questionsRule, id: "again" }])).toMatchObject({
      symptoms: ["fever", "dry-cough", "diarrhoea"],
      answers: questionsRule.questions,
    });
  });

  test("offer medicines, and ask who buys one for all that its register wants", () => {
    expect(rowsOf([medicineRule])).toEqual({ ...none, medicines: ["antipyretic", "cough-medicine"] });
    expect(rowsOf([medicineRule], ["antipyretic"])).toEqual({ ...none, medicines: ["antipyretic", "cough-medicine"], identityChecked: true, registered: true, symptoms });
    expect(rowsOf([{ ...medicineRule, realName: false, ask: false }], ["antipyretic"])).toMatchObject({ identityChecked: false, symptoms: [], registered: true });
  });
});
