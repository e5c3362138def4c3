import type { Dictionary } from "../../ui/words.ts";

export const stayWords = {
  stays: { "zh-CN": "到过的地方（本人自述）", en: "Places stayed in, as told" },
  note: { "zh-CN": "记录到过的地方", en: "Note a place" },
  province: { "zh-CN": "近{days}天到过哪里？", en: "Where in the last {days} days?" },
  place: { "zh-CN": "{province}的哪里？", en: "Where in {province}?" },
  day: { "zh-CN": "哪天离开{place}？", en: "Left {place} when?" },
  atRisk: { "zh-CN": "风险区", en: "at risk" },
  otherDistrict: { "zh-CN": "其他区县", en: "Another district" },
  notSure: { "zh-CN": "说不清哪里", en: "Not sure where" },
  back: { "zh-CN": "返回", en: "Back" },
  withCase: { "zh-CN": "与病例同时到过：{place}（{from}至{to}）", en: "When a case was there: {place} ({from} to {to})" },
  left: { "zh-CN": "{place}，{day}离开", en: "{place}, left {day}" },
  remove: { "zh-CN": "删除：{stay}", en: "Remove: {stay}" },
} as const satisfies Dictionary;
