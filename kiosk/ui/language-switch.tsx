import { useContext } from "preact/hooks";
import { languages } from "../../shared/domain/languages.ts";
import type { Language } from "../../shared/domain/reason.ts";
import { LanguageContext } from "./words.ts";

const names: Readonly<Record<Language, string>> = { "zh-CN": "中文", en: "English" };

/** Offers the other language, in that language: who needs it can read it. */
export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const current = useContext(LanguageContext);
  return languages
    .filter((language) => language !== current)
    .map((language) => (
      <button key={language} type="button" class="button button-quiet" lang={language} onClick={() => onChoose(language)}>
        {names[language]}
      </button>
    ));
}
