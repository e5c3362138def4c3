import { expect, test } from "vitest";
import { demoWords } from "../../kiosk/demo/demo-words.ts";
import { inspectorWords, kindWords } from "../../kiosk/inspector/inspector-words.ts";
import { replayWords, whyWords } from "../../kiosk/inspector/replay-words.ts";
import { limitWords, managerWords } from "../../kiosk/manager/manager-words.ts";
import { entranceWords } from "../../kiosk/desk/desk-entrance.tsx";
import { signInWords } from "../../kiosk/desk/sign-in-form.tsx";
import type { Dictionary } from "../../kiosk/ui/words.ts";

const dictionaries: Readonly<Record<string, Dictionary>> = { demoWords, entranceWords, inspectorWords, kindWords, limitWords, managerWords, replayWords, signInWords, whyWords };

const texts = Object.entries(dictionaries).flatMap(([dictionary, words]) => Object.entries(words).map(([key, text]) => ({ key: `${dictionary}.${key}`, text })));

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).toSorted();
}

test.each(texts)("$key says something in both languages, with the same values", ({ text }) => {
  expect(text["zh-CN"].trim()).not.toBe("");
  expect(text.en.trim()).not.toBe("");
  expect(placeholders(text["zh-CN"])).toEqual(placeholders(text.en));
});
