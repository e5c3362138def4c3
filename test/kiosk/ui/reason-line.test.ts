import { expect, test } from "vitest";
import { reasonLine } from "../../../kiosk/ui/reason-line.ts";

test.each([
  { code: "status.yellow", language: "en", line: "The health code is yellow" },
  { code: "status.yellow", language: "zh-CN", line: "健康码为黄码" },
  { code: "temp.too-low", language: "en", line: "The temperature is too low to be trusted" },
  { code: "temp.fever", language: "zh-CN", line: "体温过高，属于发热" },
  { code: "rule.of-next-year", language: "en", line: "rule.of-next-year" },
  { code: "toString", language: "en", line: "toString" },
] as const)("$code in $language reads: $line", ({ code, language, line }) => {
  expect(reasonLine(code, language)).toBe(line);
});
