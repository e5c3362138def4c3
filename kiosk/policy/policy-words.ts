import type { Dictionary } from "../ui/words.ts";
import type { PolicyTab } from "./policy-state.ts";

export const tabWords = {
  "in-force": { "zh-CN": "现行规则", en: "In force" },
  try: { "zh-CN": "试一试", en: "Try a visitor" },
  overlay: { "zh-CN": "本场所规定", en: "Own rules" },
  packs: { "zh-CN": "全部规则包", en: "All packs" },
} as const satisfies Dictionary<PolicyTab>;

export const policyWords = {
  page: { "zh-CN": "防控规则", en: "Entry rules" },
  signOut: { "zh-CN": "退出", en: "Sign out" },
  venue: { "zh-CN": "场所", en: "Venue" },
  tabs: { "zh-CN": "本页各部分", en: "Parts of this page" },
  noVenues: { "zh-CN": "还没有场所。请先登记场所，再来设定规则。", en: "There are no venues yet. Rules need a venue first." },
  unsaved: { "zh-CN": "未保存", en: "not saved" },

  day: { "zh-CN": "哪一天（北京时间）", en: "Day (Beijing)" },
  today: { "zh-CN": "今天", en: "Today" },
  refresh: { "zh-CN": "刷新", en: "Refresh" },
  loadedAgo: { "zh-CN": "{ago}读取", en: "Read {ago}" },
  loading: { "zh-CN": "正在读取…", en: "Reading…" },
  failed: { "zh-CN": "网关没有应答，无法读取规则。请检查网络后重试。", en: "The gateway does not answer, so the rules cannot be read. Check the network and try again." },
  stale: { "zh-CN": "网关没有应答，下面的规则可能已过时。", en: "The gateway does not answer; the rules below may be out of date." },
  asOfThen: {
    "zh-CN": "这是过去的一天：按截至当天已登记的启用和版本列出；场所的类别和指定的规则包按现在的算。当天的判定究竟依据什么，以台账和复算为准。",
    en: "This day is past: shown is what had been put in force by then, in the versions of then; the venue is taken as it is now. What a verdict of that day was really based on is in the ledger and its replays.",
  },
  beforeRecords: {
    "zh-CN": "这一天在网关有规则记录之前：按程序自带的规则包列出，当时不一定执行过。",
    en: "This day lies before the gateway recorded anything of policies: shown is what the packs that came with it say, which need not have been in force anywhere.",
  },
  refused: { "zh-CN": "网关没有给出规则：{detail}", en: "The gateway gives no rules: {detail}" },
  summary: { "zh-CN": "{day}：执行 {rules} 条规则，来自 {packs}规则包", en: "{day}: {rules} rules in force, of {packs}" },
  packs: { "zh-CN": "{count} 个", en: "{count} packs" },
  pack: { "zh-CN": "1 个", en: "1 pack" },
  version: { "zh-CN": "版本", en: "Version" },
  toCome: { "zh-CN": "以后执行", en: "To come" },
  toComeBy: { "zh-CN": "由 {by} 启用；原因：{reason}", en: "Put in force by {by}; reason: {reason}" },
} as const satisfies Dictionary;

export const packWords = {
  jurisdiction: { "zh-CN": "管辖", en: "Jurisdiction" },
  effective: { "zh-CN": "日期", en: "Dates" },
  why: { "zh-CN": "为何在此执行", en: "Why it is in force here" },
  base: { "zh-CN": "本场所指定执行", en: "This venue is under it" },
  "by-itself": { "zh-CN": "按其自身注明的日期自动执行", en: "It comes into force by its own dates" },
  activation: { "zh-CN": "由 {by} 启用，{period}；原因：{reason}", en: "Put in force by {by}, {period}; reason: {reason}" },
  untilEnded: { "zh-CN": "{from}起，直到停用", en: "from {from} until it is ended" },
  rulesElsewhere: { "zh-CN": "另有 {count} 条只适用于其他类型的场所", en: "{count} more, for other kinds of venues only" },
  trigger: { "zh-CN": "加严依据", en: "Why it may be stricter" },
  triggerValue: { "zh-CN": "{trigger}；评估：{assessment}；{period}", en: "{trigger}; assessment: {assessment}; {period}" },

  notThisDay: { "zh-CN": "这一天不执行", en: "not on this day" },
  displaced: { "zh-CN": "已被同级的较新规则取代：{pack}", en: "displaced by a newer pack of this layer: {pack}" },
  who: { "zh-CN": "对象", en: "Of whom" },
  during: { "zh-CN": "期间", en: "When" },
  sources: { "zh-CN": "来源（{count}）", en: "Sources ({count})" },
  line: { "zh-CN": "第 {line} 行", en: "line {line}" },
  ours: { "zh-CN": "本系统或本场所自定", en: "our own" },

  end: { "zh-CN": "停用…", en: "End…" },
  endNow: { "zh-CN": "现在停用", en: "End it now" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  endReason: { "zh-CN": "停用原因（记入台账）", en: "Reason for ending it (goes into the ledger)" },
  reasonMissing: { "zh-CN": "请写明原因", en: "Please give the reason" },
} as const satisfies Dictionary;

export const changeWords = {
  sending: { "zh-CN": "正在处理…", en: "Working…" },
  activated: { "zh-CN": "已启用。本场所现在执行的规则见“现行规则”。", en: "Done: it is in force here now. See “In force”." },
  activatedLater: { "zh-CN": "已登记启用，今天对本场所没有影响。还没到开始日期的，列在“现行规则”的“以后执行”中。", en: "Done. It makes no difference here today; what has yet to begin is listed under “In force”, “To come”." },
  ended: { "zh-CN": "已停用。", en: "Ended." },
  seatsUnknown: { "zh-CN": "本场所没有登记座位数，按座位比例的上限暂不生效，沿用原上限。请先在管理页填写座位数。", en: "Nobody has counted the seats of this venue, so that the share of seats cannot apply: the limit stays as it was. Enter the seats on the manager's page." },
  rejected: { "zh-CN": "没有更改：{detail}", en: "Not changed: {detail}" },
  unanswered: { "zh-CN": "网关没有应答，不确定是否已更改。请先看“现行规则”，再决定是否重试。", en: "The gateway did not answer, so it may or may not have been done. Look at what is in force before you try again." },
} as const satisfies Dictionary;

/** What lies below a change, or under one that was made above it. */
export const belowWords = {
  below: { "zh-CN": "因为这次更改，下级有 1 个规则包比现在准许的更严：", en: "By this change, one pack below asks for more than it may now:" },
  belowSeveral: { "zh-CN": "因为这次更改，下级有 {count} 个规则包比现在准许的更严：", en: "By this change, {count} packs below ask for more than they may now:" },
  at: { "zh-CN": "{venues}", en: "at {venues}" },
  belowNote: { "zh-CN": "更改已经生效，这些规则包仍在执行；请停用或修改它们，或登记疫情依据。", en: "The change holds, and so do those packs: end or change them, or record the outbreak that they are for." },
  notLookedAt: { "zh-CN": "还没有来得及核对下级的规则包；稍后可在“现行规则”中查看。", en: "The packs below could not be looked at in time. What is in force will tell it later." },
  objections: { "zh-CN": "按现在的上级规定，本包超出了权限（{count}）", en: "By the rules above it as they are now, it asks for more than it may ({count})" },
} as const satisfies Dictionary;
