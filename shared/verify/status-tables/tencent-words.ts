import type { HealthWord } from "./health-word.ts";
import { meaningOfText } from "./look-up.ts";
import type { TestWord } from "./test-word.ts";

const colours: ReadonlyMap<string, HealthWord> = new Map([
  ["绿色", "green"],
  ["黄色", "yellow"],
  ["红色", "red"],
]);

const results: ReadonlyMap<string, TestWord> = new Map([
  ["阴性", "negative"],
  ["阳性", "positive"],
  ["暂无核酸检测记录", "no-record"],
]);

/** `Color` of a health code as Tencent reads it from a picture; every field may be empty. */
export function tencentStatus(value: unknown): HealthWord {
  return meaningOfText(colours, value);
}

/** `TestingResult` of the same. */
export function tencentTest(value: unknown): TestWord {
  return meaningOfText(results, value);
}
