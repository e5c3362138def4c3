import { expect, test } from "vitest";
import { ageWords, belowCountWords, feverWords, fromCountWords, lookBackWords, shareWords, spanWords, tooLowWords } from "../../../../kiosk/policy/words/bound-words.ts";

test.each([
  { value: 1, unit: "minutes", zh: "1分钟", en: "1 minute" },
  { value: 90, unit: "minutes", zh: "90分钟", en: "90 minutes" },
  { value: 60, unit: "minutes", zh: "1小时", en: "1 hour" },
  { value: 1440, unit: "minutes", zh: "24小时", en: "24 hours" },
  { value: 48, unit: "hours", zh: "48小时", en: "48 hours" },
  { value: 49, unit: "hours", zh: "49小时", en: "49 hours" },
  { value: 72, unit: "hours", zh: "3天（72小时）", en: "3 days (72 hours)" },
  { value: 168, unit: "hours", zh: "7天（168小时）", en: "7 days (168 hours)" },
  { value: 0, unit: "minutes", zh: "0分钟", en: "0 minutes" },
] as const)("$value $unit is said as $en", ({ value, unit, zh, en }) => {
  expect(spanWords({ value, unit })).toEqual({ "zh-CN": zh, en });
});

test.each([
  { value: 14, inclusive: true, zh: "14天内（第14天也算）", en: "within 14 days (the 14th counts)" },
  { value: 14, inclusive: false, zh: "14天内（第14天不算）", en: "within 14 days (the 14th does not count)" },
  { value: 1, inclusive: true, zh: "1天内（第1天也算）", en: "within 1 day (the 1st counts)" },
  { value: 2, inclusive: true, zh: "2天内（第2天也算）", en: "within 2 days (the 2nd counts)" },
  { value: 11, inclusive: true, zh: "11天内（第11天也算）", en: "within 11 days (the 11th counts)" },
  { value: 23, inclusive: true, zh: "23天内（第23天也算）", en: "within 23 days (the 23rd counts)" },
])("a look-back says whether its last day counts: $en", ({ value, inclusive, zh, en }) => {
  expect(lookBackWords({ value, unit: "days", inclusive })).toEqual({ "zh-CN": zh, en });
});

test("an age says whether its border still counts", () => {
  expect(ageWords({ value: 48, unit: "hours", inclusive: true })).toEqual({ "zh-CN": "48小时以内（正好48小时也算）", en: "within 48 hours (exactly 48 hours still counts)" });
  expect(ageWords({ value: 48, unit: "hours", inclusive: false })).toEqual({ "zh-CN": "48小时以内（正好48小时不算）", en: "within 48 hours (exactly 48 hours no longer counts)" });
});

test("a fever border says whether the number itself passes", () => {
  expect(feverWords({ value: 373, unit: "tenths-celsius", inclusive: false })).toEqual({ "zh-CN": "高于37.3℃（37.3℃本身不算发热）", en: "above 37.3 °C (37.3 itself passes)" });
  expect(feverWords({ value: 373, unit: "tenths-celsius", inclusive: true })).toEqual({ "zh-CN": "37.3℃及以上（37.3℃本身也算发热）", en: "37.3 °C or above (37.3 itself is a fever)" });
});

test("a border for low readings says whether the number itself is trusted", () => {
  expect(tooLowWords({ value: 350, unit: "tenths-celsius", inclusive: false })).toEqual({ "zh-CN": "低于35.0℃（35.0℃本身可信）", en: "below 35.0 °C (35.0 itself is trusted)" });
  expect(tooLowWords({ value: 350, unit: "tenths-celsius", inclusive: true })).toEqual({ "zh-CN": "35.0℃及以下（含35.0℃）", en: "35.0 °C or below (35.0 included)" });
});

test("a share says whether it may be reached", () => {
  expect(shareWords({ value: 7500, unit: "basis-points", inclusive: true })).toEqual({ "zh-CN": "不超过座位数的75%（可以正好达到）", en: "at most 75 % of the seats (which may be reached)" });
  expect(shareWords({ value: 3333, unit: "basis-points", inclusive: false })).toEqual({ "zh-CN": "少于座位数的33.33%（不得达到）", en: "less than 33.33 % of the seats (which may not be reached)" });
});

test("numbers of people and tables say whether the number itself is meant", () => {
  expect(fromCountWords({ value: 50, unit: "persons", inclusive: true })).toEqual({ "zh-CN": "50人及以上", en: "50 persons or more" });
  expect(fromCountWords({ value: 5, unit: "tables", inclusive: false })).toEqual({ "zh-CN": "超过5桌（不含5桌）", en: "more than 5 tables" });
  expect(belowCountWords({ value: 50, unit: "persons", inclusive: false })).toEqual({ "zh-CN": "不足50人", en: "fewer than 50 persons" });
  expect(belowCountWords({ value: 50, unit: "persons", inclusive: true })).toEqual({ "zh-CN": "50人及以下", en: "50 persons or fewer" });
});
