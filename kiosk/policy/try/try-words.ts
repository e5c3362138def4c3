import type { Dictionary } from "../../ui/words.ts";
import type { TryFault } from "./try-fault.ts";
import type { TriedStay, TriedVisitor } from "./try-fields.ts";

export const tryWords = {
  intro: {
    "zh-CN": "设想一位来访者，看看按所选日期的规则会怎样判定、为什么、怎样才能入场。只在本页计算，不会记入台账。",
    en: "Make up a visitor and see at once what the rules of the chosen day say, why, and what would lead in. It is worked out in this page; nothing is recorded.",
  },
  visitor: { "zh-CN": "来访者", en: "The visitor" },
  again: { "zh-CN": "重新开始", en: "Start over" },
  code: { "zh-CN": "健康码", en: "Health code" },
  codeAge: { "zh-CN": "签发于几小时前", en: "Issued how many hours ago" },
  itinerary: { "zh-CN": "行程码", en: "Itinerary code" },
  stays: { "zh-CN": "到过的地方", en: "Places stayed in" },
  staysNote: {
    "zh-CN": "默认按网关的现行名单判定；要看别的情形，可以假定一个级别。选了别的日期的，也按现行名单算，并假定名单在那天同样新。",
    en: "Places are judged by the list in force, unless you assume a level. On another day the same list counts, taken to be as fresh as it is today.",
  },
  addStay: { "zh-CN": "添加一个地方", en: "Add a place" },
  place: { "zh-CN": "地方（名称或区划代码）", en: "Place (name in Chinese, or division code)" },
  quickPlaces: { "zh-CN": "常用：", en: "At hand:" },
  searching: { "zh-CN": "正在查找…", en: "Searching…" },
  choosePlace: { "zh-CN": "请选择是哪一个：", en: "Which one is it?" },
  choosePlaceOfMore: { "zh-CN": "还有更多，请写得再具体些（例如“太原 小店”），或选择：", en: "There are more: write a little more (such as “太原 小店”), or choose:" },
  noPlace: { "zh-CN": "没有这样的地方。请用中文名称，或 2、4、6、9 位区划代码。", en: "There is no such place. Write its name in Chinese, or a division code of 2, 4, 6 or 9 digits." },
  searchFailed: { "zh-CN": "网关没有应答，无法查找。可以直接填写区划代码。", en: "The gateway does not answer, so nothing can be found. A division code will do." },
  level: { "zh-CN": "按哪个级别", en: "At which level" },
  left: { "zh-CN": "离开日期", en: "Day of leaving" },
  removeStay: { "zh-CN": "删除第 {number} 个地方", en: "Remove place {number}" },
  remove: { "zh-CN": "删除", en: "Remove" },
  test: { "zh-CN": "核酸检测", en: "Test" },
  sampled: { "zh-CN": "采样于几小时前", en: "Sampled how many hours ago" },
  reported: { "zh-CN": "报告于几小时前（可不填）", en: "Reported how many hours ago (if not the same)" },
  temperature: { "zh-CN": "体温（℃，未测则不填）", en: "Temperature in °C, if measured" },
  mask: { "zh-CN": "口罩", en: "Mask" },
  role: { "zh-CN": "身份", en: "Comes as" },
  symptoms: { "zh-CN": "症状", en: "Symptoms" },
  symptomsAsked: { "zh-CN": "已询问症状", en: "Symptoms were asked for" },
  questions: { "zh-CN": "问询", en: "Questions" },
  more: { "zh-CN": "更多：人群、登记、预约、材料", en: "More: groups, registration, booking, papers" },
  direction: { "zh-CN": "进出", en: "Which way" },
  listed: { "zh-CN": "在主管部门的人员名单上（须出示可核验的码才能对上）", en: "On the authority's lists of persons (recognised by a code that is shown)" },
  listedSince: { "zh-CN": "列入日期", en: "Listed since" },
  monitoring: { "zh-CN": "管控状态记录（码）", en: "Record of monitoring (code)" },
  monitoringSince: { "zh-CN": "管控开始日期", en: "Monitored since" },
  monitoringReleased: { "zh-CN": "解除日期（未解除则不填）", en: "Released on (empty: not yet)" },
  goodsBrought: { "zh-CN": "携带的货物", en: "Goods brought along" },
  goodsDocuments: { "zh-CN": "货物附带的证明", en: "Papers of the goods" },
  disinfected: { "zh-CN": "表面已消毒", en: "Surface disinfected" },
  medicines: { "zh-CN": "要购买的药品", en: "Wants to buy" },
  medicalChecked: { "zh-CN": "通行证上有有效的体检记录", en: "The pass shows a medical check that still counts" },
  trained: { "zh-CN": "通行证上有有效的培训记录", en: "The pass shows a training that still counts" },
  groups: { "zh-CN": "所属人群", en: "Belongs to" },
  noted: { "zh-CN": "门口的情况", en: "At the door" },
  identityChecked: { "zh-CN": "已核验身份证件", en: "Identity document checked" },
  registered: { "zh-CN": "已登记", en: "Registered" },
  spacing: { "zh-CN": "保持一米间距", en: "Keeps the distance" },
  booking: { "zh-CN": "有当前时段的预约", en: "Has booked the slot of now" },
  pass: { "zh-CN": "持有本场所有效通行证", en: "Has a pass that is valid now" },
  papers: { "zh-CN": "出示的材料", en: "Papers shown" },
  cooperation: { "zh-CN": "是否配合", en: "Lets the check be done" },
  zone: { "zh-CN": "从哪个入口", en: "At which gate" },
  withDraft: { "zh-CN": "连同尚未保存的“本场所规定”一起判定", en: "Together with the own rules as they are being written" },

  toFill: { "zh-CN": "请先补全", en: "Please fill in first" },
  result: { "zh-CN": "判定结果", en: "What the rules say" },
  asOf: { "zh-CN": "按 {time}（北京时间）的规则", en: "By the rules of {time}, Beijing time" },
  incomplete: { "zh-CN": "请先补全：", en: "Please fill in first:" },
  noRules: { "zh-CN": "还没有读到规则，无法判定。", en: "The rules have not been read, so nothing can be said." },
  findings: { "zh-CN": "理由（从重到轻）", en: "Why, the weightiest first" },
  noFindings: { "zh-CN": "没有不符合之处。", en: "There is nothing against it." },
  byRule: { "zh-CN": "依据：{rule}", en: "By {rule}" },
  core: { "zh-CN": "任何规则之下都成立", en: "Holds under every policy" },
  ways: { "zh-CN": "最短的放行办法", en: "The shortest way in" },
  otherWays: { "zh-CN": "其他办法", en: "Other ways" },
  noWay: { "zh-CN": "60天之内没有可靠的办法可以入场。", en: "Nothing honest is known to lead in within 60 days." },
  afterwards: { "zh-CN": "之后：{verdict}", en: "Then: {verdict}" },
} as const satisfies Dictionary;

export const faultWords = {
  "code-age": { "zh-CN": "健康码签发于几小时前（数字）", en: "how many hours ago the code was issued (a number)" },
  "stay-place": { "zh-CN": "到过的地方（从找到的里面选，或填 2、4、6、9 位区划代码）", en: "the place (one that was found, or a division code of 2, 4, 6 or 9 digits)" },
  "stay-list": { "zh-CN": "正在读取该地的现行名单，请稍候", en: "what the list says of the place is being read" },
  "stay-level": { "zh-CN": "该地的级别（现行名单没有读到，请自行假定）", en: "the level of the place (the list could not be read, so assume one)" },
  "stay-day": { "zh-CN": "离开日期（不晚于所选日期）", en: "the day of leaving (not after the chosen day)" },
  sampled: { "zh-CN": "采样于几小时前（数字）", en: "how many hours ago the sample was taken (a number)" },
  reported: { "zh-CN": "报告于几小时前（数字）", en: "how many hours ago it was reported (a number)" },
  temperature: { "zh-CN": "体温（例如 36.8）", en: "the temperature (such as 36.8)" },
  "listed-day": { "zh-CN": "列入名单的日期（不晚于所选日期）", en: "the day since which the visitor is listed (not after the chosen day)" },
  "monitoring-day": { "zh-CN": "管控的日期（开始不晚于所选日期，解除不早于开始）", en: "the days of monitoring (begun not after the chosen day, released not before it began)" },
} as const satisfies Dictionary<TryFault>;

type Choice<Field extends keyof TriedVisitor> = Dictionary<TriedVisitor[Field] & string>;

export const codeChoices = {
  green: { "zh-CN": "绿码", en: "Green" },
  yellow: { "zh-CN": "黄码", en: "Yellow" },
  red: { "zh-CN": "红码", en: "Red" },
  grey: { "zh-CN": "灰码", en: "Grey" },
  unknown: { "zh-CN": "状态无法识别", en: "A status that is not known" },
  "seen-green": { "zh-CN": "无法读取，工作人员看到绿码", en: "Cannot be read; staff saw green" },
  "seen-yellow": { "zh-CN": "无法读取，工作人员看到黄码", en: "Cannot be read; staff saw yellow" },
  "seen-red": { "zh-CN": "无法读取，工作人员看到红码", en: "Cannot be read; staff saw red" },
  "seen-grey": { "zh-CN": "无法读取，工作人员看到灰码", en: "Cannot be read; staff saw grey" },
  none: { "zh-CN": "没有健康码", en: "None" },
} as const satisfies Choice<"code">;

export const itineraryChoices = {
  none: { "zh-CN": "未出示（口头申报）", en: "Not shown (only told)" },
  plain: { "zh-CN": "已出示", en: "Shown" },
  starred: { "zh-CN": "已出示，带星号", en: "Shown, with a star" },
} as const satisfies Choice<"itinerary">;

export const testChoices = {
  none: { "zh-CN": "没有", en: "None" },
  negative: { "zh-CN": "阴性", en: "Negative" },
  positive: { "zh-CN": "阳性", en: "Positive" },
  pending: { "zh-CN": "未出结果", en: "No result yet" },
  unknown: { "zh-CN": "结果无法识别", en: "A result that is not known" },
} as const satisfies Choice<"test">;

export const maskChoices = {
  medical: { "zh-CN": "医用口罩", en: "Medical mask" },
  other: { "zh-CN": "其他口罩", en: "Another mask" },
  none: { "zh-CN": "未佩戴", en: "None" },
  unseen: { "zh-CN": "尚未确认", en: "Nobody has looked" },
} as const satisfies Choice<"mask">;

export const cooperationChoices = {
  given: { "zh-CN": "配合", en: "Yes" },
  refused: { "zh-CN": "拒绝配合", en: "Refuses" },
  abusive: { "zh-CN": "侮辱、伤害工作人员或扰乱秩序", en: "Abuses staff or disturbs order" },
} as const satisfies Choice<"cooperation">;

/** What the part of the form is called that only some rules need. */
export const rareWords = {
  lists: { "zh-CN": "人员名单", en: "lists of persons" },
  monitoring: { "zh-CN": "管控状态", en: "monitoring" },
  goods: { "zh-CN": "货物", en: "goods" },
  medicines: { "zh-CN": "购药", en: "medicines" },
  none: { "zh-CN": "没有", en: "None" },
} as const satisfies Dictionary;

export const directionChoices = {
  in: { "zh-CN": "进入", en: "Comes in" },
  out: { "zh-CN": "离开", en: "Leaves" },
} as const satisfies Choice<"direction">;

export const levelChoices = {
  listed: { "zh-CN": "按现行名单", en: "As the list says" },
  high: { "zh-CN": "假定：有高风险区", en: "Assumed: high-risk" },
  medium: { "zh-CN": "假定：有中风险区", en: "Assumed: medium-risk" },
  low: { "zh-CN": "假定：有低风险区", en: "Assumed: low-risk" },
  none: { "zh-CN": "假定：不在名单上", en: "Assumed: not on the list" },
} as const satisfies Dictionary<TriedStay["level"]>;
