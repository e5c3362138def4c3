import type { ReplayMessage } from "../../shared/wire/replay.ts";
import type { Dictionary } from "../ui/words.ts";

export const replayWords = {
  replay: { "zh-CN": "复算", en: "Replay" },
  replayEntry: { "zh-CN": "复算第 {number} 号核验", en: "Replay check no. {number}" },
  replayOf: { "zh-CN": "第 {number} 号核验的复算", en: "Replay of check no. {number}" },
  actions: { "zh-CN": "操作", en: "Actions" },
  loading: { "zh-CN": "正在按当时的规则和名单复算…", en: "Deciding again, by the rules and the list of then…" },
  failed: { "zh-CN": "网关没有应答，请重试。", en: "The gateway does not answer. Try again." },
  tryAgain: { "zh-CN": "重试", en: "Try again" },
  notKept: { "zh-CN": "这次核验的依据已不在网关中，无法复算。", en: "The gateway no longer keeps what this check was decided on, so it cannot be decided again." },

  same: { "zh-CN": "复算一致", en: "The same result" },
  sameNote: { "zh-CN": "按当时记录的依据、规则和名单重新判定，结论和理由与记录相同。", en: "Decided again from what was recorded, by the rules and the list of then: verdict and reasons are as recorded." },
  different: { "zh-CN": "复算不一致，请核查", en: "Another result: this needs looking into" },
  sameButOrder: { "zh-CN": "结论和理由相同，只是理由的次序或重复次数不同。", en: "Verdict and reasons are the same; only their order or number differs." },
  notReplayable: { "zh-CN": "无法复算", en: "Cannot be decided again" },
  otherVerdict: { "zh-CN": "记录的结论是“{recorded}”，复算为“{replayed}”。", en: "Recorded as “{recorded}”, decided again as “{replayed}”." },
  otherGoods: { "zh-CN": "货物的结论记录为“{recorded}”，复算为“{replayed}”。", en: "On the goods: recorded as “{recorded}”, decided again as “{replayed}”." },
  onlyRecorded: { "zh-CN": "只在记录中的理由：{reasons}", en: "Reasons only in the record: {reasons}" },
  onlyReplayed: { "zh-CN": "只在复算中的理由：{reasons}", en: "Reasons only now: {reasons}" },
  noGoods: { "zh-CN": "未带货物", en: "no goods" },

  recorded: { "zh-CN": "当时记录", en: "As recorded" },
  replayed: { "zh-CN": "现在复算", en: "Decided again" },
  goods: { "zh-CN": "货物：", en: "Goods:" },
  noReasons: { "zh-CN": "没有不符合之处", en: "Nothing against it" },
  decidedAt: { "zh-CN": "判定时间", en: "Decided at" },
  policyVersion: { "zh-CN": "规则版本", en: "Policy version" },
  packs: { "zh-CN": "其中的规则包", en: "Its packs" },
  riskList: { "zh-CN": "风险地区名单", en: "Risk-area list" },
  listUntil: { "zh-CN": "截至 {time}", en: "as of {time}" },
  noList: { "zh-CN": "当时没有名单", en: "There was none" },
  leastData: { "zh-CN": "复算所用的依据不含姓名、证件和码的内容，这里也不显示体温和行程。", en: "What is decided on holds no names, documents or code texts; temperatures and stays are not shown here either." },
} as const satisfies Dictionary;

/** Why a check-in cannot be decided again. */
export const whyWords = {
  "policy-unknown": { "zh-CN": "当时的规则版本没有保存，或本程序已不能读取。", en: "The policy of then is not kept, or this program no longer understands it." },
  "risk-list-unknown": { "zh-CN": "当时的风险地区名单没有保存。", en: "The risk-area list of then is not kept." },
  "venue-unknown": { "zh-CN": "当时的场所或入口已不在登记中。", en: "The venue or gate of then is no longer known." },
} as const satisfies Dictionary<Extract<ReplayMessage, { readonly kind: "not-replayable" }>["why"]>;
