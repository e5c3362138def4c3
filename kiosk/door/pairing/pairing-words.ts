import type { Dictionary } from "../../ui/words.ts";

export const pairingWords = {
  pairTitle: { "zh-CN": "连接本设备", en: "Pair this device" },
  pairHow: {
    "zh-CN": "请用管理人员提供的入口链接打开本页，或在此输入通道口令。",
    en: "Open this page with the link that your manager gave you, or enter the token of the gate here.",
  },
  pairRefused: { "zh-CN": "此口令无效或已被撤销，请重新连接。", en: "The token is not valid, or was revoked. Pair this device again." },
  pairToken: { "zh-CN": "通道口令", en: "Gate token" },
  pairTokenHint: { "zh-CN": "至少16个字符，只保存在本设备上", en: "16 characters or more; it stays on this device" },
  pairTokenShort: { "zh-CN": "口令太短", en: "This token is too short" },
  pair: { "zh-CN": "连接", en: "Pair" },
} as const satisfies Dictionary;
