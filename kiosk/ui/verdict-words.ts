import type { Text } from "../../shared/domain/reason.ts";
import type { Obligation, Verdict } from "../../shared/domain/verdict.ts";

/** One word for each verdict, the same on all pages. */
export const verdictWords: Readonly<Record<Verdict, Text>> = {
  admit: { "zh-CN": "可入场", en: "Enter" },
  "admit-with-condition": { "zh-CN": "可入场，请注意", en: "Enter – see note" },
  recheck: { "zh-CN": "请复核", en: "Check again" },
  refuse: { "zh-CN": "不能入场", en: "No entry" },
  "cannot-check": { "zh-CN": "无法核验", en: "Cannot check" },
};

export const obligationWords: Readonly<Record<Obligation, Text>> = {
  register: { "zh-CN": "请登记", en: "Write down who it is" },
  report: { "zh-CN": "请上报", en: "Report this now" },
  hold: { "zh-CN": "请引导至等候区", en: "Ask to wait apart" },
};
