import type { Language } from "../../shared/domain/reason.ts";

/** The language that a word stands in a second time, smaller, for whoever does not read the first. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh-CN" : "en";
}
