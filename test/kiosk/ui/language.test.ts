import { describe, expect, test } from "vitest";
import { createLanguageChoice } from "../../../kiosk/ui/language.ts";
import { wordsIn } from "../../../kiosk/ui/words.ts";
import { mapStorage } from "../door/map-storage.ts";

function choiceOf(preferred: readonly string[], storage = mapStorage()) {
  const root = { lang: "" };
  return { choice: createLanguageChoice({ storage, preferred, root }), root };
}

describe("the language of a page", () => {
  test.each([
    [["en-GB", "zh-CN"], "en"],
    [["zh-Hant-TW", "en"], "zh-CN"],
    [["fr", "en-US"], "en"],
    [["fr", "de"], "zh-CN"],
    [[], "zh-CN"],
  ])("of a browser that asks for %j is %s", (preferred, language) => {
    const { choice, root } = choiceOf(preferred);
    expect(choice.current.value).toBe(language);
    expect(root.lang).toBe(language);
  });

  test("that was chosen is remembered, and the document says so", () => {
    const storage = mapStorage();
    const { choice, root } = choiceOf(["zh-CN"], storage);
    choice.choose("en");
    expect(root.lang).toBe("en");
    expect(choiceOf(["zh-CN"], storage).choice.current.value).toBe("en");
  });
});

test("words are filled with their values", () => {
  const words = { left: { "zh-CN": "{count}人离场", en: "{count} left" } };
  expect(wordsIn(words, "zh-CN")("left", { count: "3" })).toBe("3人离场");
  expect(wordsIn(words, "en")("left", { count: "3" })).toBe("3 left");
});
