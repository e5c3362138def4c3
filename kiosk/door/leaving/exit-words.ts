import type { Dictionary } from "../../ui/words.ts";

export const exitWords = {
  checkLeaving: { "zh-CN": "离场核验", en: "Check leaving" },
  checkGoods: { "zh-CN": "查验出场货物", en: "Check goods out" },
  leaves: { "zh-CN": "离场核验", en: "Leaving" },
  codesFirst: { "zh-CN": "如有{codes}，请先扫描", en: "If there is a {codes}, scan it first" },
  codeMonitoring: { "zh-CN": "健康监测码", en: "monitoring record" },
  orElse: { "zh-CN": "或", en: " or a " },

  nothingAsked: { "zh-CN": "{role}离场没有必查项目", en: "{role}: nothing is asked on leaving" },
  letLeave: { "zh-CN": "放行，计为离场", en: "Let leave, count out" },

  stillRecordingHow: {
    "zh-CN": "离场已记下，恢复后自动上报，不会重复计数；没有异常的可先离开",
    en: "The exit is kept, and counts once as soon as it can be recorded. Who shows no sign of illness may go",
  },
  countedOut: { "zh-CN": "已计离场：{count}人", en: "Counted out: {count}" },
  countedAllTheSame: {
    "zh-CN": "网关已登记为离场，不再重复核验；若留在场内或返回，请重新做入场核验，人数才准确。",
    en: "The exit is on record, and is not checked a second time. Who stays inside or comes back is checked as entering, so that the count is right.",
  },
  backToEntry: { "zh-CN": "返回入场核验", en: "Back to entry" },
  nextLeaves: { "zh-CN": "下一位离场", en: "Next one leaves" },
} as const satisfies Dictionary;
