import { expect, test } from "vitest";
import * as draft from "../../../kiosk/policy/draft/draft-words.ts";
import * as policy from "../../../kiosk/policy/policy-words.ts";
import * as shelf from "../../../kiosk/policy/shelf/shelf-words.ts";
import * as tried from "../../../kiosk/policy/try/try-words.ts";
import type { Dictionary } from "../../../kiosk/ui/words.ts";

const dictionaries: Readonly<Record<string, Dictionary>> = { ...draft, ...policy, ...shelf, ...tried };
const texts = Object.entries(dictionaries).flatMap(([dictionary, words]) => Object.entries(words).map(([key, text]) => ({ key: `${dictionary}.${key}`, text })));

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).toSorted();
}

test("there are words to compare", () => {
  expect(texts.length).toBeGreaterThan(150);
});

test.each(texts)("$key says something in both languages, with the same values", ({ text }) => {
  expect(text["zh-CN"].trim()).not.toBe("");
  expect(text.en.trim()).not.toBe("");
  expect(placeholders(text["zh-CN"])).toEqual(placeholders(text.en));
});
