import { expect, test } from "vitest";
import type { Standing } from "../../../../kiosk/policy/rule-standing.ts";
import { outOfDaysWords, standingWords } from "../../../../kiosk/policy/words/standing-words.ts";
import { sampleRules } from "../sample-rules.ts";

function rules(...kinds: readonly ("counts" | "not-this-day")[]) {
  return kinds.map((kind): { rule: typeof sampleRules.mask; standing: Standing } => ({ rule: sampleRules.mask, standing: { kind } }));
}

test.each([
  { found: rules("counts"), zh: "1条规则", en: "1 rule" },
  { found: rules("counts", "counts"), zh: "2条规则", en: "2 rules" },
  { found: rules("counts", "not-this-day"), zh: "1条规则在执行，另有1条这一天不执行或已被取代", en: "1 rule in force, and one that does not hold on this day or is displaced" },
  { found: rules("counts", "counts", "not-this-day", "not-this-day"), zh: "2条规则在执行，另有2条这一天不执行或已被取代", en: "2 rules in force, and 2 that do not hold on this day or are displaced" },
])("counts those that hold apart from those that do not: $en", ({ found, zh, en }) => {
  expect(standingWords(found)).toEqual({ "zh-CN": zh, en });
});

const days = { from: "2022-03-10", to: "2022-03-20", certainty: "stated" } as const;
const notBegun = { "zh-CN": "注明的日期还没有开始，但规则在此已经适用", en: "Its own days have not begun; its rules hold here already" };
const over = { "zh-CN": "注明的日期已经过去，但规则在此仍然适用", en: "Its own days are over; its rules still hold here" };

test.each([
  { effective: days, day: "2022-03-09", words: notBegun },
  { effective: days, day: "2022-03-10", words: null },
  { effective: days, day: "2022-03-20", words: null },
  { effective: days, day: "2022-03-21", words: over },
  { effective: { ...days, from: null }, day: "2022-03-09", words: null },
  { effective: { ...days, to: null }, day: "2022-03-21", words: null },
  { effective: { ...days, certainty: "suspect" }, day: "2022-03-09", words: null },
] as const)("a pack of $effective on $day: $words.en", ({ effective, day, words }) => {
  expect(outOfDaysWords({ effective }, day)).toEqual(words);
});
