import type { Dictionary } from "../../ui/words.ts";

export const standInWords = {
  title: { "zh-CN": "没有健康码", en: "Without a code" },
  document: { "zh-CN": "身份证件", en: "Identity document" },
  documentHow: { "zh-CN": "用读卡器或扫码枪读取，或键入号码；号码不保存", en: "Use a card or barcode reader, or type the number; it is not kept" },
  documentType: { "zh-CN": "证件类型", en: "Kind of document" },
  documentNumber: { "zh-CN": "证件号码", en: "Number" },
  read: { "zh-CN": "核验", en: "Check" },
  takeAs: { "zh-CN": "按“{type}”读取", en: "Read it as: {type}" },
  documentSeen: { "zh-CN": "证件已目视核验", en: "Document looked at" },
  registered: { "zh-CN": "已登记", en: "Registered" },
  codeSeen: { "zh-CN": "看到的健康码（纸质或他人手机）", en: "Code seen on paper or on another phone" },
  green: { "zh-CN": "绿码", en: "Green" },
  yellow: { "zh-CN": "黄码", en: "Yellow" },
  red: { "zh-CN": "红码", en: "Red" },
  grey: { "zh-CN": "灰码", en: "Grey" },
  nothing: { "zh-CN": "都没有，继续", en: "Nothing of this, go on" },
} as const satisfies Dictionary;
