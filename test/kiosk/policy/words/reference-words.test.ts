import { expect, test } from "vitest";
import { effectiveWords } from "../../../../kiosk/policy/words/date-words.ts";
import { referenceWords } from "../../../../kiosk/policy/words/reference-words.ts";

const notice = { reference: "003-4", title: "幼儿园疫情防控工作方案", date: null, certainty: "masked" } as const;

test("a reference is taken apart and its source found", () => {
  expect(referenceWords("R-136 003-4:L99 (above 37.3)", [notice])).toEqual({ kind: "source", seedRule: "R-136", file: "003-4", line: 99, remark: "above 37.3", source: notice });
});

test("a source without a seed rule is found too", () => {
  expect(referenceWords("source 003-4", [notice])).toEqual({ kind: "source", seedRule: null, file: "003-4", line: null, remark: null, source: notice });
});

test("what is our own is called so", () => {
  expect(referenceWords("design default: no source says", [notice])).toEqual({ kind: "design-default", why: "no source says" });
});

test("a reference that the pack has no source for, or of unknown form, is shown as it is written", () => {
  expect(referenceWords("R-001 000-1:L12", [notice])).toMatchObject({ file: "000-1", line: 12, source: null });
  expect(referenceWords("a letter", [notice])).toEqual({ kind: "source", seedRule: null, file: "a letter", line: null, remark: null, source: null });
});

test.each([
  { from: "2022-01-18", to: null, certainty: "stated", en: "from 2022-01-18 on (dates as stated)", zh: "2022-01-18起（日期明确）" },
  { from: null, to: "20xx-03-15", certainty: "masked", en: "until 20xx-03-15 (the source hides figures of the dates, shown as x)", zh: "至20xx-03-15为止（来源隐去了日期中的数字，以x表示）" },
  { from: "2024-02-07", to: "2024-02-07", certainty: "suspect", en: "2024-02-07 only (the year in the source is doubtful)", zh: "仅2024-02-07当日（来源中的年份存疑）" },
  { from: null, to: null, certainty: "masked", en: "no dates given", zh: "未写明起止日期" },
] as const)("dates are said with their certainty: $en", ({ from, to, certainty, en, zh }) => {
  expect(effectiveWords({ from, to, certainty })).toEqual({ "zh-CN": zh, en });
});
