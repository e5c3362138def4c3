import { expect, test } from "vitest";
import { reasons } from "../../shared/domain/reason.ts";

const rows = Object.entries(reasons).map(([code, { text, short }]) => ({ code, text, short }));
const placeholder = /\{\w+\}/;

test.each(rows)("$code has a short text that says something in both languages and names no value", ({ short }) => {
  for (const sentence of [short["zh-CN"], short.en]) {
    expect(sentence.trim()).not.toBe("");
    expect(sentence).not.toMatch(placeholder);
  }
});

test("a reason without values says the same in short, and only one with values has another", () => {
  const shortened = rows.filter(({ text, short }) => short.en !== text.en || short["zh-CN"] !== text["zh-CN"]).map(({ code }) => code);
  expect(shortened).toEqual(rows.filter(({ text }) => placeholder.test(text.en) && placeholder.test(text["zh-CN"])).map(({ code }) => code));
});
