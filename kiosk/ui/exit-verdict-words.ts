import type { Verdict } from "../../shared/domain/verdict.ts";
import type { Dictionary } from "./words.ts";

/** The verdicts, of who leaves. */
export const exitVerdictWords = {
  admit: { "zh-CN": "可离场", en: "May leave" },
  "admit-with-condition": { "zh-CN": "可离场，请注意", en: "Leave – see note" },
  recheck: { "zh-CN": "请先处理", en: "See to this first" },
  refuse: { "zh-CN": "不能离场", en: "May not leave" },
  "cannot-check": { "zh-CN": "无法核验", en: "Cannot check" },
} as const satisfies Dictionary<Verdict>;
