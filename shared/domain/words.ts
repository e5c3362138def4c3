import type { EventFiling } from "./event-plan.ts";
import type { GoodsDocument, GoodsKind } from "./goods.ts";
import type { Text } from "./reason.ts";
import type { Paper, Symptom } from "./visit.ts";

function word(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

export const symptomWords: Readonly<Record<Symptom, Text>> = {
  fever: word("发热", "fever"),
  "dry-cough": word("干咳", "dry cough"),
  fatigue: word("乏力", "fatigue"),
  "sore-throat": word("咽痛", "sore throat"),
  "chest-tightness": word("胸闷", "chest tightness"),
  "abdominal-pain": word("腹痛", "abdominal pain"),
  diarrhoea: word("腹泻", "diarrhoea"),
  "uncured-infection": word("传染病未治愈", "an infectious disease not yet cured"),
};

export const paperWords: Readonly<Record<Paper, Text>> = {
  "return-to-class-certificate": word("复学证明", "return-to-class certificate"),
  "release-certificate": word("解除隔离证明", "release certificate"),
  "immunisation-certificate": word("预防接种证", "immunisation certificate"),
  "health-card": word("健康卡", "health card"),
  "community-filing": word("社区（村）报备", "filing with the community or village"),
  "unit-filing": word("单位报备", "filing with the employer"),
  "trip-approval": word("外出审批", "approval of the trip"),
  "host-approval": word("接待部门同意", "consent of the host"),
  "guardian-consent": word("监护人承诺书", "statement of the guardian"),
};

export const goodsWords: Readonly<Record<GoodsKind, Text>> = {
  parcel: word("快递包裹", "parcels"),
  food: word("食材", "food"),
  "imported-cold-chain": word("进口冷链食品", "imported cold-chain food"),
  "live-poultry": word("活禽", "live poultry"),
  wildlife: word("野生动物", "wildlife"),
  "used-protective-equipment": word("废弃防护用品", "used protective equipment"),
  "unknown-origin-meat": word("来源不明的肉禽", "meat of unknown origin"),
  other: word("其他货物", "other goods"),
};

export const goodsDocumentWords: Readonly<Record<GoodsDocument, Text>> = {
  "quarantine-certificate": word("检疫合格证明", "quarantine certificate"),
  "negative-test-certificate": word("核酸检测证明", "negative test certificate"),
  "disinfection-certificate": word("消毒证明", "disinfection certificate"),
  traceability: word("追溯信息", "traceability information"),
  "purchase-list": word("可追溯清单", "traceable purchase list"),
};

export const filingWords: Readonly<Record<EventFiling, Text>> = {
  "control-plan": word("防控方案", "a control plan"),
  "authority-approval": word("主管部门批准", "the approval of the authority"),
  "committee-filing": word("村（居）委会报备", "a filing with the residents' or village committee"),
  "headquarters-filing": word("防疫指挥部备案", "a filing with the headquarters"),
  "event-code": word("活动专用健康码", "the health code of the event"),
  "necessity-reason": word("举办必要性说明", "the reason why it is necessary"),
  "on-site-guide": word("现场专人指导", "a guide on site"),
  "routine-checklist": word("常态化防控措施", "the routine measures"),
};

export const staffRecordWords: Readonly<Record<"medical-check" | "training", Text>> = {
  "medical-check": word("体检", "medical check"),
  training: word("培训", "training"),
};

/** Several words as one value of a reason's text. */
export function listedWords(words: readonly Text[]): Text {
  return { "zh-CN": words.map((each) => each["zh-CN"]).join("、"), en: words.map((each) => each.en).join(", ") };
}
