import type { GoodsKind } from "../../../shared/domain/goods.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import { goodsDocumentWords, goodsWords, listedWords } from "../../../shared/domain/words.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { outcomeWords } from "./outcome-words.ts";
import type { RuleWords } from "./rule-words.ts";
import { sentence } from "./sentence.ts";

type GoodsRule = Extract<Rule, { readonly kind: "goods-documents" | "goods-ban" | "goods-disinfection" | "carrier-and-goods" }>;

function named(goods: readonly GoodsKind[]): Text {
  return listedWords(goods.map((kind) => goodsWords[kind]));
}

/** What a rule about what people bring says. */
export function goodsRuleWords(rule: GoodsRule): RuleWords {
  switch (rule.kind) {
    case "goods-documents":
      return {
        asks: sentence("{goods}须附：{documents}", "Papers that come with {goods}: {documents}", { goods: named(rule.goods), documents: listedWords(rule.documents.map((document) => goodsDocumentWords[document])) }),
        details: [],
        follows: [{ when: sentence("缺少任何一种", "One of them is missing"), outcome: outcomeWords(rule.missing, "goods") }],
      };
    case "goods-ban":
      return { asks: sentence("{goods}禁止入内", "Not allowed in: {goods}", { goods: named(rule.goods) }), details: [], follows: [{ when: sentence("携带的", "When brought"), outcome: outcomeWords(rule.banned, "goods") }] };
    case "goods-disinfection":
      return {
        asks: sentence("{goods}表面须消毒后才能入内", "The surface is disinfected before they come in: {goods}", { goods: named(rule.goods) }),
        details: [],
        follows: [{ when: sentence("尚未消毒", "Not disinfected"), outcome: outcomeWords(rule.notDone, "goods") }],
      };
    case "carrier-and-goods":
      return {
        asks: sentence("人、货同时查验", "Carriers are checked together with their goods"),
        details: [sentence("运送人员尚未完成查验时，货物在外等候", "Goods wait outside until their carrier is cleared")],
        follows: [{ when: sentence("运送人员不得入场", "The carrier may not enter"), outcome: outcomeWords(rule.carrierRefused, "goods") }],
      };
  }
}
