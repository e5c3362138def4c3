import { listedWords, symptomWords } from "../../../shared/domain/words.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { MedicineRegisterRule } from "../../../shared/policy/rules/medicine-register.ts";
import { medicineNames } from "./medicine-names.ts";
import { checkAgain, outcomeWords } from "./outcome-words.ts";
import type { Consequence, RuleWords } from "./rule-words.ts";
import { joined, sentence } from "./sentence.ts";

type HealthRule = Extract<Rule, { readonly kind: "mask" | "symptoms" | "questions" | "cooperation" | "spacing" | "medicine-register" }>;

const notLooked: Consequence = { when: sentence("尚未确认", "Nobody has looked yet"), outcome: checkAgain };

/** What a rule about what is seen, asked and answered at the door says. */
export function healthRuleWords(rule: HealthRule): RuleWords {
  switch (rule.kind) {
    case "mask":
      return {
        asks: rule.medical === true ? sentence("须佩戴一次性医用口罩", "A disposable medical mask is to be worn") : sentence("须佩戴口罩", "A mask is to be worn"),
        details: [],
        follows: [{ when: sentence("未佩戴", "Not worn"), outcome: outcomeWords(rule.missing) }, notLooked],
      };
    case "symptoms":
      return {
        asks: sentence("询问、观察症状：{symptoms}", "Symptoms are asked for and looked for: {symptoms}", { symptoms: listedWords(rule.symptoms.map((symptom) => symptomWords[symptom])) }),
        details: rule.notAsked === null ? [sentence("不要求逐人询问", "Nobody has to be asked")] : [],
        follows: [
          { when: sentence("有其中任何一种", "Any of them"), outcome: outcomeWords(rule.found) },
          ...(rule.notAsked === null ? [] : [{ when: sentence("尚未询问", "Not asked yet"), outcome: outcomeWords(rule.notAsked) }]),
        ],
      };
    case "questions":
      return {
        asks: sentence("问询以下{count}个问题", "Questions to be answered: {count}", { count: String(rule.questions.length) }),
        details: rule.questions.map(({ text }) => text),
        follows: [
          { when: sentence("任何一个回答“是”", "Yes to any of them"), outcome: outcomeWords(rule.yes) },
          { when: sentence("尚未回答", "Not answered yet"), outcome: outcomeWords(rule.unanswered) },
        ],
      };
    case "cooperation":
      return {
        asks: sentence("须配合查验", "Everybody has to let the check be done"),
        details: [],
        follows: [
          { when: sentence("拒绝配合", "The check is refused"), outcome: outcomeWords(rule.refused) },
          ...(rule.abusive === null ? [] : [{ when: sentence("侮辱、伤害工作人员或扰乱秩序", "Staff are abused, or order is disturbed"), outcome: outcomeWords(rule.abusive) }]),
        ],
      };
    case "spacing":
      return {
        asks: sentence("排队保持一米间距", "One metre is to be kept in the queue"),
        details: [],
        follows: [{ when: sentence("未保持", "Not kept"), outcome: outcomeWords(rule.notKept) }, notLooked],
      };
    case "medicine-register":
      return medicineRegister(rule);
  }
}

function medicineRegister(rule: MedicineRegisterRule): RuleWords {
  return {
    asks: sentence("购买{medicines}须登记", "Buyers of {medicines} are registered", {
      medicines: joined(
        rule.medicines.map((medicine) => medicineNames[medicine]),
        "、",
        ", ",
      ),
    }),
    details: [
      ...(rule.realName ? [sentence("须核验身份证件", "An identity document is checked")] : []),
      ...(rule.ask ? [sentence("须询问症状", "Symptoms are asked for")] : []),
    ],
    follows: [
      { when: sentence("以上任何一项未完成", "Any of this is missing"), outcome: outcomeWords(rule.incomplete) },
      { when: sentence("购药人有症状", "The buyer tells of symptoms"), outcome: outcomeWords(rule.suspicious) },
    ],
  };
}
