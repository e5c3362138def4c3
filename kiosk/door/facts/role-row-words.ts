import type { Dictionary } from "../../ui/words.ts";

export const roleRowWords = {
  whoComes: { "zh-CN": "来访身份", en: "Who comes" },
  groups: { "zh-CN": "所属人群", en: "Belongs to" },
  byPass: { "zh-CN": "凭证：{role}", en: "By pass: {role}" },
} as const satisfies Dictionary;
