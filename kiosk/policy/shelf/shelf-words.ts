import type { Dictionary } from "../../ui/words.ts";

export const shelfWords = {
  intro: {
    "zh-CN": "网关中的全部规则包。在“{venue}”启用或停用的，立即影响该场所的所有入口，并记入台账。",
    en: "All packs that the gateway has. What is put in force or ended at “{venue}” changes all its doors at once, and goes into the ledger.",
  },
  packs: { "zh-CN": "规则包", en: "Packs" },
  search: { "zh-CN": "按名称、编号查找", en: "Find by name or id" },
  none: { "zh-CN": "没有这样的规则包。", en: "There is no such pack." },
  inForce: { "zh-CN": "正在执行", en: "in force" },
  fromDay: { "zh-CN": "{day}起执行", en: "from {day}" },
  rules: { "zh-CN": "{count} 条规则", en: "{count} rules" },
  rule: { "zh-CN": "1 条规则", en: "1 rule" },
  others: { "zh-CN": "不适用于本场所的（{count}）", en: "Those that do not speak of this venue ({count})" },
  activate: { "zh-CN": "启用…", en: "Put in force…" },
  activateNow: { "zh-CN": "启用", en: "Put in force" },
  activatePack: { "zh-CN": "在本场所启用“{pack}”", en: "Put “{pack}” in force here" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  loading: { "zh-CN": "正在读取…", en: "Reading…" },
  toEdit: { "zh-CN": "修改…", en: "Edit…" },

  upload: { "zh-CN": "新增或修改规则包", en: "Add or change a pack" },
  uploadNote: {
    "zh-CN": "粘贴 JSON 文本，或选择文件。检查没有问题才能保存；保存之前一切照旧。编号相同的，新版本取代旧版本。",
    en: "Paste the JSON text, or choose a file. It can be saved once nothing is wrong with it; nothing changes before. A pack with the same id is replaced by the new version.",
  },
  text: { "zh-CN": "或粘贴 JSON 文本", en: "Or paste the JSON text" },
  file: { "zh-CN": "选择 JSON 文件", en: "Choose a JSON file" },
  fileTooLarge: { "zh-CN": "文件超过 1 MB，不是规则包。", en: "The file is larger than 1 MB: it is no pack." },
} as const satisfies Dictionary;
