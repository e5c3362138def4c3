import type { Dictionary } from "../../ui/words.ts";

export const goodsPanelWords = {
  title: { "zh-CN": "货物", en: "Goods" },
  kinds: { "zh-CN": "货物种类", en: "Kinds of goods" },
  documents: { "zh-CN": "已看到的证明", en: "Papers seen" },
  surface: { "zh-CN": "货物表面消毒", en: "Surface disinfected" },
  disinfected: { "zh-CN": "已消毒", en: "Done" },
  notDisinfected: { "zh-CN": "未消毒", en: "Not done" },
  noGoods: { "zh-CN": "没有货物", en: "No goods" },
  goOn: { "zh-CN": "货物已看完，继续", en: "Goods are done, go on" },
} as const satisfies Dictionary;
