import type { HealthWord } from "./health-word.ts";
import { meaningOfText } from "./look-up.ts";

const meanings: ReadonlyMap<string, HealthWord> = new Map([
  ["绿码", "green"],
  ["黄码", "yellow"],
  ["红码", "red"],
  ["查询失败", "silent"],
  ["查询成功-数据为空", "not-verified"],
  ["未知", "not-verified"],
]);

/** The words of Yiwu's venue codes. */
export function yiwuStatus(value: unknown): HealthWord {
  return meaningOfText(meanings, value);
}
