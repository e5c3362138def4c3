import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { fillText } from "../../shared/domain/fill-text.ts";
import type { Language, Text } from "../../shared/domain/reason.ts";

/** The texts of a page. Both languages stand side by side, so that neither can lack a key. */
export type Dictionary<Key extends string = string> = Readonly<Record<Key, Text>>;

export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string>>) => string;

export const LanguageContext = createContext<Language>("zh-CN");

/** Reads a dictionary in one language and fills its `{placeholders}`. */
export function wordsIn<Key extends string>(words: Dictionary<Key>, language: Language): Say<Key> {
  return (key, values = {}) => fillText(words[key], values, language);
}

/** `wordsIn` for the language that the page is shown in. */
export function useWords<Key extends string>(words: Dictionary<Key>): Say<Key> {
  return wordsIn(words, useContext(LanguageContext));
}
