import { fillText } from "../../../shared/domain/fill-text.ts";
import type { Text, TextValue } from "../../../shared/domain/reason.ts";

/** A text in both languages; `{name}` is filled in each with the value in that language. */
export function sentence(zh: string, en: string, values: Readonly<Record<string, TextValue>> = {}): Text {
  const text: Text = { "zh-CN": zh, en };
  return { "zh-CN": fillText(text, values, "zh-CN"), en: fillText(text, values, "en") };
}

/** Several texts after one another, with what each language puts between them. */
export function joined(texts: readonly Text[], zhBetween = "，", enBetween = ", "): Text {
  return { "zh-CN": texts.map((text) => text["zh-CN"]).join(zhBetween), en: texts.map(({ en }) => en).join(enBetween) };
}

/** A name from a pack, which is in one language only. */
export function asWritten(name: string): Text {
  return { "zh-CN": name, en: name };
}

/** A phrase that stands alone: English begins it with a capital letter. */
export function asLabel(phrase: Text): Text {
  return { ...phrase, en: phrase.en.charAt(0).toUpperCase() + phrase.en.slice(1) };
}
