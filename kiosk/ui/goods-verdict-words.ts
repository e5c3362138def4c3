import type { Verdict } from "../../shared/domain/verdict.ts";
import type { Dictionary } from "./words.ts";

/** The goods have a verdict of their own, and it must not be taken for that of the person. */
export const goodsVerdictWords = {
  admit: { "zh-CN": "货物可入内", en: "Goods may enter" },
  "admit-with-condition": { "zh-CN": "货物可入内，请注意", en: "Goods may enter – see note" },
  recheck: { "zh-CN": "货物请复核", en: "Check the goods again" },
  refuse: { "zh-CN": "货物不得入内", en: "Goods stay outside" },
  "cannot-check": { "zh-CN": "货物无法核验", en: "Goods: cannot check" },
} as const satisfies Dictionary<Verdict>;

/** The same verdicts, of goods that somebody takes along. */
export const goodsExitVerdictWords = {
  admit: { "zh-CN": "货物可运出", en: "Goods may leave" },
  "admit-with-condition": { "zh-CN": "货物可运出，请注意", en: "Goods may leave – see note" },
  recheck: { "zh-CN": "货物请先处理", en: "See to the goods first" },
  refuse: { "zh-CN": "货物不得运出", en: "Goods stay here" },
  "cannot-check": { "zh-CN": "货物无法核验", en: "Goods: cannot check" },
} as const satisfies Dictionary<Verdict>;
