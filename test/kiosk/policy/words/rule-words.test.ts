import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { kindNames } from "../../../../kiosk/policy/words/kind-names.ts";
import { ruleWords, type RuleWords } from "../../../../kiosk/policy/words/rule-words.ts";
import { selectorWords } from "../../../../kiosk/policy/words/selector-words.ts";
import type { Text } from "../../../../shared/domain/reason.ts";
import type { RuleKind } from "../../../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../../../support/policy-pack-file.ts";
import { sampleRules } from "../sample-rules.ts";

function textsOf({ asks, details, follows }: RuleWords): readonly Text[] {
  return [asks, ...details, ...follows.flatMap(({ when, outcome }) => [when, outcome])];
}

function unfinished({ "zh-CN": zh, en }: Text): boolean {
  return [zh, en].some((text) => text.trim() === "" || /[{}]|undefined|null|NaN|\[object/.test(text));
}

const shipped = globSync("shared/policy/packs/*.json").toSorted();

test("there are packs to try", () => {
  expect(shipped.length).toBeGreaterThan(5);
});

test.each(shipped)("%s: every rule says what it asks, of whom and what follows, without holes", (path) => {
  const { rules } = policyPackFile(path);
  for (const rule of rules) {
    const texts = [...textsOf(ruleWords(rule)), ...selectorWords(rule.appliesTo), kindNames[rule.kind]];
    expect(texts.filter(unfinished), rule.id).toEqual([]);
  }
});

test.each(Object.values(sampleRules).map((rule) => ({ kind: rule.kind, rule })))("$kind: has no holes and no Chinese in its English", ({ rule }) => {
  const texts = textsOf(ruleWords(rule));
  expect(texts.filter(unfinished)).toEqual([]);
  const ownWords = /小店区某超市|深圳市|值班经理|14\+7/g;
  expect(texts.filter(({ en }) => /\p{Script=Han}/u.test(en.replaceAll(ownWords, "")))).toEqual([]);
});

const said: Readonly<Record<RuleKind, { readonly zh: string; readonly en: string }>> = {
  "code-status": { zh: "查验健康码", en: "A health code is to be shown" },
  "credentials-required": { zh: "须出示：健康码、行程码", en: "To be shown: health code, itinerary code" },
  "itinerary-colour": { zh: "按行程码的颜色处理", en: "An itinerary code is judged by its colour" },
  "code-freshness": { zh: "健康码的签发时间须在24小时以内（正好24小时也算）", en: "The code must have been issued within 24 hours (exactly 24 hours still counts): health code" },
  "issuer-silence": { zh: "只有签发平台才能读取的码，平台没有响应时", en: "Codes that only their issuer can read, when the issuer does not answer" },
  "not-asked": { zh: "不得要求出示：行程码", en: "Nobody may be asked for: itinerary code" },
  "risk-stay": {
    zh: "核对行程：是否14天内（第14天也算）到过有高风险、中风险地区的县（市、区）",
    en: "Stays are checked: whether somebody stayed within 14 days (the 14th counts) in a county with high-risk or medium-risk areas",
  },
  "risk-list-age": { zh: "风险地区名单的发布时间须在48小时以内（正好48小时不算）", en: "The risk-area list must have been published within 48 hours (exactly 48 hours no longer counts)" },
  "listed-area-stay": { zh: "核对行程：是否7天内（第7天不算）到过深圳市", en: "Stays are checked: whether somebody stayed within 7 days (the 7th does not count) in 深圳市" },
  "case-trajectory": { zh: "核对行程：是否与已公布病例在同一时间到过同一地方", en: "Stays are checked: whether somebody was where a published case was, at the same time" },
  "test-certificate": {
    zh: "14天内（第14天也算）到过有中风险地区的地市的，须出示48小时以内（正好48小时也算）的核酸阴性证明",
    en: "Who stayed within 14 days (the 14th counts) in a city with medium-risk areas must show a negative test certificate, within 48 hours (exactly 48 hours still counts)",
  },
  "arrival-test": { zh: "从外省抵达后，24小时以内（正好24小时也算）做一次核酸检测", en: "After arrival from another province, one test within 24 hours (exactly 24 hours still counts)" },
  "test-frequency": { zh: "7天内（第7天也算）至少做2次核酸检测", en: "At least 2 tests within 7 days (the 7th counts)" },
  "monitoring-scheme": { zh: "21天内（第21天也算）入境的人：14+7", en: "Who entered the country within 21 days (the 21st counts): 14+7" },
  "monitoring-status": { zh: "主管部门的记录显示仍在管控期内的", en: "Whoever is still isolated or monitored by the authority's record" },
  "personal-list": { zh: "列入主管部门人员名单的（类别：contact）", en: "Whoever stands on a list of the authority (class: contact)" },
  access: { zh: "须预约", en: "A booking is needed" },
  "time-slot": { zh: "有预约的，须在预约时段内到场", en: "Who has booked comes in the booked slot" },
  "staff-record": { zh: "工作证上须有有效的：体检、培训", en: "The staff badge must show, still valid: medical check, training" },
  temperature: { zh: "测量体温：高于37.3℃（37.3℃本身不算发热）为发热", en: "The temperature is measured: a fever is above 37.3 °C (37.3 itself passes)" },
  mask: { zh: "须佩戴口罩", en: "A mask is to be worn" },
  symptoms: { zh: "询问、观察症状：发热、干咳", en: "Symptoms are asked for and looked for: fever, dry cough" },
  questions: { zh: "问询以下1个问题", en: "Questions to be answered: 1" },
  cooperation: { zh: "须配合查验", en: "Everybody has to let the check be done" },
  spacing: { zh: "排队保持一米间距", en: "One metre is to be kept in the queue" },
  identity: { zh: "须核验身份证件", en: "An identity document is to be checked" },
  registration: { zh: "须登记", en: "Those concerned are registered at the gate" },
  "required-papers": { zh: "须出示：解除隔离证明", en: "To be shown: release certificate" },
  "medicine-register": { zh: "购买退热药须登记", en: "Buyers of medicine against fever are registered" },
  "goods-documents": { zh: "进口冷链食品须附：核酸检测证明", en: "Papers that come with imported cold-chain food: negative test certificate" },
  "goods-ban": { zh: "野生动物禁止入内", en: "Not allowed in: wildlife" },
  "goods-disinfection": { zh: "快递包裹表面须消毒后才能入内", en: "The surface is disinfected before they come in: parcels" },
  "carrier-and-goods": { zh: "人、货同时查验", en: "Carriers are checked together with their goods" },
  "event-size": { zh: "宴席（5桌及以上）须先办理：村（居）委会报备", en: "Events that need a filing first: banquets (5 tables or more). Needed: a filing with the residents' or village committee" },
  capacity: { zh: "场内人数不超过座位数的75%（可以正好达到）", en: "People inside: at most 75 % of the seats (which may be reached)" },
  "never-stricter": { zh: "下级规则保存时须遵守以下要求", en: "Packs of lower layers have to keep to this when they are saved" },
};

test.each(Object.values(sampleRules).map((rule) => ({ kind: rule.kind, rule })))("$kind: says what is asked in both languages", ({ kind, rule }) => {
  expect(ruleWords(rule).asks).toEqual({ "zh-CN": said[kind].zh, en: said[kind].en });
});

test.each([
  { value: 175_199, asks: "The risk-area list must have been published within 175199 hours (exactly 175199 hours no longer counts)", when: "It is older, or there is none" },
  { value: 175_200, asks: "The risk-area list may be of any age", when: "There is none" },
  { value: 878_400, asks: "The risk-area list may be of any age", when: "There is none" },
])("a list may be $value hours old: $asks", ({ value, asks, when }) => {
  const words = ruleWords({ ...sampleRules["risk-list-age"], ageMax: { value, unit: "hours", inclusive: false } });
  expect([words.asks.en, words.follows.map((each) => each.when.en)]).toEqual([asks, [when]]);
});

test("a temperature rule says each of its borders and what follows from them", () => {
  expect(ruleWords(sampleRules.temperature)).toMatchObject({
    details: [
      { en: "infrared: a fever 37.0 °C or above (37.0 itself is a fever)" },
      { "zh-CN": "首次偏高的，休息10分钟后换一种体温计复测，仍高才算发热" },
    ],
    follows: [
      { when: { en: "A fever" }, outcome: { en: "no entry" } },
      { when: { en: "below 35.0 °C (35.0 itself is trusted): too low to be trusted" }, outcome: { en: "check again before entry" } },
      { when: { en: "Outside 30.0 to 45.0 °C: no body temperature" }, outcome: { en: "check again before entry" } },
      { when: { en: "Not measured" }, outcome: { en: "check again before entry" } },
    ],
  });
});

test("a scheme counts the days of its phases from day 0 on, and names its tests", () => {
  expect(ruleWords(sampleRules["monitoring-scheme"]).follows.map(({ when, outcome }) => `${when.en} → ${outcome.en}`)).toEqual([
    "Days 0 to 14: central quarantine → no entry; report it at once",
    "Days 15 to 21: home health monitoring → may enter",
    "No negative test of day 2, once that day is over → check again before entry",
  ]);
});

test("what opens a shut door is named with its holders and approvers", () => {
  expect(ruleWords(sampleRules.access).details).toEqual([
    {
      "zh-CN": "凭以下任意一种可以入场：本场所的预约；本场所的有效通行证（持有人：工作人员；批准人：值班经理）",
      en: "Any of these opens the door all the same: a booking for this venue; a pass for this venue that is valid now (held by staff; approved by 值班经理)",
    },
  ]);
});
