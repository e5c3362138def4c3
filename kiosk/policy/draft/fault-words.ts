import type { Fault } from "../../../shared/domain/fault.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import { sentence } from "../words/sentence.ts";
import { type JsonObject, listOf, textOf, valueAt } from "./json-value.ts";

interface FaultWords {
  /** The rule that it is in, by its id; `null` for the pack itself. */
  readonly rule: string | null;
  /** What to do, where this page knows. */
  readonly hint: Text | null;
}

const hints: readonly (readonly [RegExp, Text])[] = [
  [/^rules$/, sentence("还没有任何规则", "There is no rule yet")],
  [/references\[\d+\]$/, sentence("请写明为何需要这条规则", "Say why this rule is needed")],
  [/(value|testsMin|day|days)$/, sentence("请检查这个数字", "Look at this number")],
  [/^(effective|trigger)\.(from|to)$/, sentence("请填写日期", "A day is needed")],
  [/^trigger$/, sentence("只能引用管理员已登记的疫情依据", "Only an outbreak that an administrator has recorded can be named")],
  [/^trigger\./, sentence("请补全加严依据", "Fill in the outbreak and its assessment")],
  [/^sources/, sentence("请补全依据的文件", "Fill in what it is based on")],
  [/^title/, sentence("请填写名称", "A name is needed")],
];

/** Where a fault is, in the words of the form; `rules[3].ageMax.value` means little to who wrote no JSON. */
export function faultWords({ path }: Fault, pack: JsonObject): FaultWords {
  const [, index] = /^rules\[(\d+)\]/.exec(path) ?? [];
  const rule = index === undefined ? null : textOf(valueAt(listOf(pack["rules"])[Number(index)], ["id"]));
  return { rule: rule === null || rule === "" ? null : rule, hint: hints.find(([pattern]) => pattern.test(path))?.[1] ?? null };
}
