import { formatBeijingTime } from "../../shared/domain/beijing-time.ts";
import type { Text } from "../../shared/domain/reason.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import type { PackScope } from "../../shared/policy/policy-pack.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import { contextOf } from "../../shared/wire/case-evidence.ts";
import type { PolicyCase } from "../../shared/wire/policy-case.ts";

/** A list as published, and the file that it was read from. */
export interface NamedList {
  readonly file: string;
  readonly lookup: RiskLookup;
}

interface ContextAndList {
  readonly context: EvaluationContext;
  /** By which list the stays are judged; `null` of a row without stays. */
  readonly said: Text | null;
}

function tellsOfStays(row: PolicyCase): boolean {
  if ("event" in row) return false;
  const { scans, declared } = row.evidence;
  return declared.length > 0 || scans.some((scan) => "stays" in scan && scan.stays.length > 0);
}

const notChecked: Text = {
  "zh-CN": "旅居史未核对：案例没有自带风险地区名单，也没有用 --risk-list 指定名单",
  en: "Stays are not checked: the case brings no risk-area list (context.areas with context.listUpdated), and --risk-list names none",
};

function checkedAgainst(list: Text, { endUpdateTimeMs }: RiskLookup): Text {
  const published = formatBeijingTime(endUpdateTimeMs);
  return {
    "zh-CN": `旅居史按${list["zh-CN"]}核对（北京时间 ${published} 发布）`,
    en: `Stays are checked against ${list.en}, published ${published} Beijing time`,
  };
}

function said(own: RiskLookup | null, named: NamedList | null): Text {
  if (own !== null) return checkedAgainst({ "zh-CN": "案例自带的名单", en: "the list of the case" }, own);
  return named === null ? notChecked : checkedAgainst({ "zh-CN": ` ${named.file} `, en: named.file }, named.lookup);
}

function noOtherList(): never {
  throw new Error("A case with a list of its own, or without any, asks for no other");
}

/** Where and when a row happens: its stays are judged by the list that it brings, else by the named one, else by none. */
export function contextAndList(row: PolicyCase, scope: PackScope, named: NamedList | null): ContextAndList {
  const bringsList = row.context.areas !== undefined && row.context.listUpdated !== null;
  const { risk: own, ...place } = contextOf(bringsList ? row : { ...row, context: { ...row.context, listUpdated: null } }, scope, noOtherList);
  return { context: { ...place, risk: own ?? named?.lookup ?? null }, said: tellsOfStays(row) ? said(own, named) : null };
}
