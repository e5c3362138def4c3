import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { fillText, type Language, type Text } from "../../shared/domain/reason.ts";

/** The texts of a page. Both languages stand side by side, so that neither can lack a key. */
export type Dictionary = Readonly<Record<string, Text>>;

export type Say<Words extends Dictionary> = (key: keyof Words & string, values?: Readonly<Record<string, string>>) => string;

export const LanguageContext = createContext<Language>("zh-CN");

/** Reads a dictionary in one language and fills its `{placeholders}`. */
export function wordsIn<Words extends Dictionary>(words: Words, language: Language): Say<Words> {
  return (key, values = {}) => fillText(words[key][language], values);
}

/** `wordsIn` for the language that the page is shown in. */
export function useWords<Words extends Dictionary>(words: Words): Say<Words> {
  return wordsIn(words, useContext(LanguageContext));
}
