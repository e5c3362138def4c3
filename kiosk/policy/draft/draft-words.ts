import type { Dictionary } from "../../ui/words.ts";
import type { ActivationFault } from "./activation-form.ts";

export const checkWords = {
  title: { "zh-CN": "检查", en: "Check" },
  empty: { "zh-CN": "还没有内容。", en: "There is nothing here yet." },
  notJson: { "zh-CN": "这还不是 JSON：第 {line} 行有误。", en: "This is not JSON yet: something is wrong in line {line}." },
  notJsonAnywhere: { "zh-CN": "这还不是 JSON。", en: "This is not JSON yet." },
  noObject: { "zh-CN": "规则包应是一个 JSON 对象，以 { 开头。", en: "A pack is a JSON object, which begins with {." },
  waiting: { "zh-CN": "正在检查…", en: "Checking…" },
  unreachable: { "zh-CN": "网关没有应答，还没有检查。没有检查过的内容不能保存。", en: "The gateway does not answer, so nothing has been checked. What was not checked cannot be saved." },
  problems: { "zh-CN": "{count} 处需要修改", en: "{count} to be mended" },
  cleanShort: { "zh-CN": "没有问题", en: "Nothing is wrong" },
  notYet: { "zh-CN": "文本有误", en: "The text is not right" },
  unreachableShort: { "zh-CN": "无法检查", en: "Cannot be checked" },
  again: { "zh-CN": "再检查一次", en: "Check again" },
  clean: { "zh-CN": "没有问题，可以保存。", en: "Nothing is wrong: it can be saved." },
  faults: { "zh-CN": "写法有误（{count}），不能保存", en: "Mistakes ({count}): it cannot be saved" },
  errors: { "zh-CN": "超出权限的要求（{count}），不能保存", en: "It asks for more than it may ({count}): it cannot be saved" },
  warnings: { "zh-CN": "请再想一想（{count}）", en: "Think again about this ({count})" },
  example: { "zh-CN": "例如这样一位来访者：", en: "Such a visitor, for example:" },
  inRule: { "zh-CN": "规则“{rule}”", en: "rule “{rule}”" },
} as const satisfies Dictionary;

export const draftWords = {
  intro: {
    "zh-CN": "本场所可以在上级规定之外加上自己的规定，但不得层层加码：比上级更严的，须有疫情依据和风险研判。保存之前一切照旧。",
    en: "A venue can add rules of its own to those above it, but must not pile them up: what is stricter needs an outbreak and an assessment on record. Nothing changes before it is saved.",
  },
  loadFailed: { "zh-CN": "网关没有应答，无法读取本场所规定。", en: "The gateway does not answer, so the own rules cannot be read." },
  rulesTitle: { "zh-CN": "规则", en: "Rules" },
  asksThis: { "zh-CN": "本场所对此有自己的规定", en: "This venue has a rule of its own" },
  why: { "zh-CN": "为何需要这条规则", en: "Why this rule" },
  whyHint: { "zh-CN": "用一句话写明原因，检查时会看到", en: "One sentence; inspectors will read it" },
  source: { "zh-CN": "依据", en: "Based on" },
  noSource: { "zh-CN": "本场所自行决定", en: "Our own decision" },
  seedReference: { "zh-CN": "来源：{reference}（在 JSON 文本中修改）", en: "Source: {reference} (changed in the JSON text)" },
  asWritten: { "zh-CN": "（如 JSON 文本所写）", en: "(as the JSON text says)" },
  others: { "zh-CN": "其他规则（在 JSON 文本中修改）", en: "Other rules (changed in the JSON text)" },
  removeRule: { "zh-CN": "删除规则“{rule}”", en: "Remove the rule “{rule}”" },
  remove: { "zh-CN": "删除", en: "Remove" },

  about: { "zh-CN": "名称和日期", en: "Name and dates" },
  titleZh: { "zh-CN": "名称（中文）", en: "Name (Chinese)" },
  titleEn: { "zh-CN": "名称（英文）", en: "Name (English)" },
  from: { "zh-CN": "自", en: "From" },
  to: { "zh-CN": "至（可不填）", en: "To (may be left empty)" },
  sources: { "zh-CN": "依据的文件", en: "What it is based on" },
  sourceTitle: { "zh-CN": "文件名称", en: "Title" },
  sourceDate: { "zh-CN": "日期", en: "Date" },
  addSource: { "zh-CN": "添加文件", en: "Add a source" },
  removeSource: { "zh-CN": "删除文件“{source}”", en: "Remove the source “{source}”" },

  trigger: { "zh-CN": "加严的依据", en: "Why it may be stricter" },
  triggerNote: {
    "zh-CN": "比上级规定更严的，须写明发现的疫情和所做的风险研判，以及从哪天到哪天。期满后加严的规定自动停止执行。",
    en: "What is stricter than the rules above needs the outbreak that was found, the assessment that was made, and from when to when. It goes out of force by itself after the last day.",
  },
  triggerRef: { "zh-CN": "疫情依据（文件或通报）", en: "The outbreak (notice or report)" },
  assessmentRef: { "zh-CN": "风险研判（文件）", en: "The assessment (document)" },
  addTrigger: { "zh-CN": "填写加严依据", en: "Name the outbreak and its assessment" },
  until: { "zh-CN": "至", en: "To" },
  removeTrigger: { "zh-CN": "删除加严依据", en: "Take it away again" },

  json: { "zh-CN": "JSON 文本", en: "JSON text" },
  jsonNote: { "zh-CN": "与上面的表单是同一份内容；表单里没有的，在这里写。", en: "The same as the form above; what the form does not have is written here." },
  formPaused: { "zh-CN": "JSON 文本有误，表单暂时不能用。", en: "The JSON text is not right, so the form has to wait." },
  inWords: { "zh-CN": "用文字表述", en: "In words" },
} as const satisfies Dictionary;

export const saveWords = {
  title: { "zh-CN": "保存", en: "Save" },
  inForce: { "zh-CN": "这份规定正在本场所执行，保存后立即生效。", en: "This pack is in force here: what is saved holds at once." },
  notInForce: { "zh-CN": "这份规定目前没有在本场所执行。", en: "This pack is not in force here." },
  activate: { "zh-CN": "保存后在本场所启用", en: "Put it in force here when saving" },
  from: { "zh-CN": "从哪天起", en: "From" },
  to: { "zh-CN": "到哪天为止（不填则直到停用）", en: "Until (empty: until it is ended)" },
  reason: { "zh-CN": "原因（记入台账）", en: "Reason (goes into the ledger)" },
  save: { "zh-CN": "保存", en: "Save" },
  saveAndActivate: { "zh-CN": "保存并启用", en: "Save and put in force" },
  activateOnly: { "zh-CN": "启用", en: "Put in force" },
  sending: { "zh-CN": "正在保存…", en: "Saving…" },
  unchanged: { "zh-CN": "没有改动。", en: "Nothing has been changed." },
  changed: { "zh-CN": "有未保存的改动。", en: "There are changes that are not saved." },
  saved: { "zh-CN": "已保存（{version}）。", en: "Saved ({version})." },
  savedSame: { "zh-CN": "内容与已保存的相同（{version}）。", en: "The same as what was saved ({version})." },
  nowInForce: { "zh-CN": "本场所现在执行：{packs}。", en: "In force here now: {packs}." },
  rejected: { "zh-CN": "没有保存：{detail}", en: "Not saved: {detail}" },
  unanswered: { "zh-CN": "网关没有应答，不确定是否已保存。请刷新后查看，再决定是否重试。", en: "The gateway did not answer, so it may or may not be saved. Refresh and look before you try again." },
} as const satisfies Dictionary;

export const activationFaultWords = {
  "from-missing": { "zh-CN": "请选择开始日期", en: "Please choose the first day" },
  "to-before-from": { "zh-CN": "结束日期早于开始日期", en: "The last day lies before the first" },
  "to-over": { "zh-CN": "结束日期已过", en: "The last day is over" },
  "reason-missing": { "zh-CN": "请写明原因", en: "Please give the reason" },
  "reason-too-long": { "zh-CN": "原因最多 200 个字", en: "The reason may have 200 characters at most" },
} as const satisfies Dictionary<ActivationFault>;
