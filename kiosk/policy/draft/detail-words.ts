import type { Text } from "../../../shared/domain/reason.ts";

const typeNames: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "true 或 false",
  array: "列表 […]",
  object: "对象 {…}",
  record: "对象 {…}",
  null: "null",
};

function typeName(type: string): string {
  return typeNames[type] ?? type;
}

type Row = readonly [pattern: RegExp, words: (...found: string[]) => string];

/** What a schema says of any value that does not fit. */
const ofForm: readonly Row[] = [
  [/^Invalid input: expected (\w+), received undefined$/, (type) => `缺少这一项，应为${typeName(type)}`],
  [/^Invalid input: expected (\w+), received \w+$/, (type) => `应为${typeName(type)}`],
  [/^Invalid input: expected (".*")$/, (value) => `应为 ${value}`],
  [/^Invalid option: expected one of (.+)$/, (options) => `只能是其中之一：${options.replaceAll("|", "、")}`],
  [/^Invalid discriminator value\. Expected (.+)$/, (options) => `只能是其中之一：${options.replaceAll(" | ", "、")}`],
  [/^Invalid input$/, () => "类型或写法不对"],
  [/^Unrecognized keys?: (.+)$/, (keys) => `没有这样的字段：${keys.replaceAll(", ", "、")}`],
  [/^Invalid key in record$/, () => "没有这样的字段"],
  [/^Too small: expected array to have >=(\d+) items?$/, (count) => `至少要有 ${count} 项`],
  [/^Too big: expected array to have <=(\d+) items?$/, (count) => `最多 ${count} 项`],
  [/^Too small: expected string to have >=(\d+) characters?$/, (count) => (count === "1" ? "不能为空" : `至少 ${count} 个字符`)],
  [/^Too big: expected string to have <=(\d+) characters?$/, (count) => `最多 ${count} 个字符`],
  [/^Too small: expected (?:number|int) to be >=(-?\d+)$/, (value) => `不得小于 ${value}`],
  [/^Too big: expected (?:number|int) to be <=(-?\d+)$/, (value) => `不得大于 ${value}`],
];

/** What packs and their rules have to keep to besides. */
const ofPacks: readonly Row[] = [
  [/^lower-case letters, digits and hyphens, 63 at most$/, () => "只能用小写字母、数字和连字符，最多 63 个"],
  [/^a division code of 2, 4, 6 or 9 digits$/, () => "应为 2、4、6 或 9 位区划代码"],
  [/^year-month-day; an x for each figure that the source masks$/, () => "应写成 2022-03-15；来源隐去的数字写作 x"],
  [/^no day of the calendar; written as 2022-03-15$/, () => "不是日历上的日期；应写成 2022-03-15"],
  [/^no day of the calendar, and not said to be masked$/, () => "不是日历上的日期，也没有注明来源隐去了数字"],
  [/^an instant with its offset, as /, () => "应为带时区的时间，如 2022-02-07T12:00:00+08:00"],
  [/^lies before the first day, (\S+)$/, (day) => `早于开始日期 ${day}`],
  [/^ends before it begins/, () => "结束早于开始"],
  [/^an empty list matches no venue; null matches all$/, () => "空列表不适用于任何场所；适用于全部场所的写 null"],
  [/^an empty list matches nobody/, () => "空列表不适用于任何人；请删去该字段，或写明对象"],
  [/^names something twice$/, () => "有重复的项"],
  [/^names no state, so that it matches nobody$/, () => "没有写任何状态，不会适用于任何人"],
  [/^matches nobody: every group that it names is excluded$/, () => "列出的人群都被排除，不适用于任何人"],
  [/^matches nobody: every venue class that it names is excluded$/, () => "列出的场所类型都被排除，不适用于任何场所"],
  [/^matches nobody: the pack speaks of none of these venue classes$/, () => "本包不适用于这些类型的场所，规则不会起作用"],
  [/^must say whether the value itself counts/, () => "请写明这个数本身算不算：\"inclusive\": true 或 false"],
  [/^must rise: plausible from, too low below, fever above, plausible to$/, () => "四个温度须依次升高：合理下限、偏低界限、发热界限、合理上限"],
  [/^lies behind the day on which the test is due$/, () => "晚于应检测的那一天"],
  [/^neither stays in areas at risk /, () => "应写风险地区旅居（levels、unit、lookBack）或指定地区旅居（areas、lookBack）"],
  [/^neither a place in a source, as /, () => "应指明来源中的位置，如 \"R-134 001-1:L18\" 或 \"source ctheatre-4\"；自行规定的写 \"design default: \" 加理由"],
  [/^the source (.+) is not among the sources of the pack$/, (source) => `来源 ${source} 不在本包的来源之列`],
  [/^a second rule with the id (".+")$/, (id) => `编号 ${id} 重复`],
  [/^overlaps in time with the rule (".+"), which is about the same/, (id) => `与规则 ${id} 讲的是同一件事，时间又有重叠：请错开日期，或合为一条`],
];

/** What is looked at when a pack is saved, put in force or ended. */
const ofChanges: readonly Row[] = [
  [/^differs from the id in the path, (".*")$/, (id) => `与要保存的编号 ${id} 不一致`],
  [/^(".*") names what is in force together, and can be no pack$/, (id) => `${id} 是保留的名称，不能用作编号`],
  [/^is for the own pack of the venue (".*"), and there is no such venue$/, (venue) => `这是场所 ${venue} 自己的规则包的编号，但没有这个场所`],
  [/^the own pack of a venue has the layer "venue"$/, () => "场所自己的规则包，层级应为 \"venue\""],
  [/^only an administrator records an outbreak and its assessment/, () => "疫情依据由管理员登记；本场所只能照原文引用本包或上级规则包中已登记的"],
  [/^makes (\d+) days since the first, (\d+) at most$/, (days, most) => `从开始日期算起共 ${days} 天，最多 ${most} 天`],
  [/^the last day, (\S+), lies before the first, (\S+)$/, (last, first) => `结束日期 ${last} 早于开始日期 ${first}`],
  [/^the last day, (\S+), lies before today, (\S+)$/, (last) => `结束日期 ${last} 已过`],
  [/^(\S+) is the own pack of the venue (".*"), and is for no other$/, (id, venue) => `${id} 是场所 ${venue} 自己的规则包，不能用于别的场所`],
  [/^there is no venue (".*")$/, (venue) => `没有场所 ${venue}`],
  [/^the scope of (\S+) does not cover the venue (".*")$/, (id, venue) => `${id} 不适用于场所 ${venue}`],
  [/^(\S+) has been saved (\d+) times today in Beijing/, (id, count) => `${id} 今天（北京时间）已保存 ${count} 次，明天才能再保存`],
  [/^An administrator has put (\S+) in force \((".*")\); only an administrator may replace that$/, (id, reason) => `管理员已启用 ${id}（${reason}），只有管理员可以更改`],
  [/^An administrator has put (\S+) in force \((".*")\); only an administrator may end that$/, (id, reason) => `管理员已启用 ${id}（${reason}），只有管理员可以停用`],
  [/^A token of the role /, () => "您的身份没有这项权限"],
  [/^There is no such policy pack, or no such activation of it$/, () => "没有这个规则包，或没有这次启用；请刷新后查看"],
  [/^There is no policy pack (".*"), or not in this version$/, (id) => `没有规则包 ${id}，或没有这个版本`],
  [/^There is no venue (".*"), or the pack that it names is not there$/, (venue) => `没有场所 ${venue}，或它指定的规则包不存在`],
  [/^A pack of that time is of a form that this program does not know/, () => "当时的规则包是本程序不认识的格式；当时执行什么，见该场所的台账"],
  [/^and (\d+) more$/, (count) => `另有 ${count} 处`],
];

const rows = [...ofForm, ...ofPacks, ...ofChanges];

/** For a detail that this page has no words for: where it is stands beside it. */
export const unknownDetail = "网关不接受这里的内容";

/** What the gateway says is wrong, in both languages: it speaks English. */
export function detailWords(detail: string): Text {
  for (const [pattern, words] of rows) {
    const found = pattern.exec(detail);
    if (found !== null) return { "zh-CN": words(...found.slice(1)), en: detail };
  }
  return { "zh-CN": unknownDetail, en: detail };
}
