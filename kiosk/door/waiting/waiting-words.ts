import type { Dictionary } from "../../ui/words.ts";

export const waitingWords = {
  waiting: { "zh-CN": "休息等候", en: "Resting" },
  minutesLeft: { "zh-CN": "{number}号 · {minutes}分钟", en: "No. {number} · {minutes} min" },
  rested: { "zh-CN": "{number}号 · 可复测", en: "No. {number} · measure now" },
} as const satisfies Dictionary;
