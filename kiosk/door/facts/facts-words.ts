import type { Medicine } from "../../../shared/domain/visit.ts";
import type { Dictionary } from "../../ui/words.ts";

export const factsWords = {
  title: { "zh-CN": "询问与核对", en: "Ask and look" },
  buys: { "zh-CN": "购买药品", en: "Buys" },
  spacing: { "zh-CN": "排队保持一米间距", en: "One metre apart in the queue" },
  kept: { "zh-CN": "已保持", en: "Kept" },
  notKept: { "zh-CN": "未保持", en: "Not kept" },
  symptoms: { "zh-CN": "有无以下症状", en: "Any of these symptoms" },
  noSymptoms: { "zh-CN": "均无", en: "None" },
  noteSymptoms: { "zh-CN": "记录所选症状", en: "Note these symptoms" },
  questions: { "zh-CN": "逐项询问", en: "Questions" },
  yes: { "zh-CN": "是", en: "Yes" },
  no: { "zh-CN": "否", en: "No" },
  noToAll: { "zh-CN": "已逐项询问，均为“否”", en: "All asked, all answered no" },
  identity: { "zh-CN": "身份证件", en: "Identity document" },
  identityChecked: { "zh-CN": "已核验", en: "Checked" },
  registration: { "zh-CN": "登记", en: "Registration" },
  registered: { "zh-CN": "已登记", en: "Registered" },
  papers: { "zh-CN": "已看到的材料", en: "Papers seen" },
  openSpacing: { "zh-CN": "间距", en: "distance" },
  openSymptoms: { "zh-CN": "症状", en: "symptoms" },
  openQuestion: { "zh-CN": "1个问题", en: "1 question" },
  openQuestions: { "zh-CN": "{count}个问题", en: "{count} questions" },
  openIdentity: { "zh-CN": "身份证件", en: "identity document" },
  openRegistration: { "zh-CN": "登记", en: "registration" },
  stillOpen: { "zh-CN": "未完成：{facts}", en: "Still open: {facts}" },
  comma: { "zh-CN": "、", en: ", " },
  leaveOpen: { "zh-CN": "以上未完成，仍要继续", en: "Leave open, go on" },
  done: { "zh-CN": "完成", en: "Done" },
} as const satisfies Dictionary;

export const medicineWords = {
  antipyretic: { "zh-CN": "退烧药", en: "Fever medicine" },
  "cough-medicine": { "zh-CN": "止咳药", en: "Cough medicine" },
} as const satisfies Dictionary<Medicine>;
