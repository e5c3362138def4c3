import { type ReadonlySignal, signal } from "@preact/signals";
import { languages } from "../../shared/domain/languages.ts";
import type { Language } from "../../shared/domain/reason.ts";

const storageKey = "venue-gate.language";

export interface LanguageChoice {
  readonly current: ReadonlySignal<Language>;
  choose(language: Language): void;
}

export interface LanguageSurroundings {
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  /** BCP 47 tags in the order of preference, as in `navigator.languages`. */
  readonly preferred: readonly string[];
  /** The root element, whose `lang` follows the choice. */
  readonly root: { lang: string };
}

/** The language of a page: the one chosen before, else the first that the browser asks for and we have, else Chinese. */
export function createLanguageChoice({ storage, preferred, root }: LanguageSurroundings): LanguageChoice {
  const current = signal(firstLanguage([storage.getItem(storageKey) ?? "", ...preferred]));
  root.lang = current.value;
  return {
    current,
    choose(language) {
      current.value = language;
      root.lang = language;
      storage.setItem(storageKey, language);
    },
  };
}

function firstLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split("-")[0];
    const found = languages.find((language) => language.toLowerCase().split("-")[0] === primary);
    if (found !== undefined) return found;
  }
  return "zh-CN";
}
