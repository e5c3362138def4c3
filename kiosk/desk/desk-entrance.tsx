import type { Language } from "../../shared/domain/reason.ts";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { type Dictionary, useWords } from "../ui/words.ts";
import type { EntranceState } from "./entrance-state.ts";
import { SignInForm } from "./sign-in-form.tsx";

export interface DeskEntranceProps {
  readonly state: EntranceState;
  readonly title: string;
  readonly onLanguage: (language: Language) => void;
  readonly onToken: (token: string) => void;
}

export const entranceWords = {
  opening: { "zh-CN": "正在打开…", en: "Opening…" },
} as const satisfies Dictionary;

export function DeskEntrance({ state, title, onLanguage, onToken }: DeskEntranceProps) {
  const say = useWords(entranceWords);
  switch (state.page) {
    case "opening":
      return (
        <main class="page page-quiet">
          <p role="status">{say("opening")}</p>
        </main>
      );
    case "sign-in":
      return (
        <main class="page page-quiet">
          <SignInForm title={title} fault={state.fault} busy={state.busy} onToken={onToken} />
          <LanguageSwitch onChoose={onLanguage} />
        </main>
      );
  }
}
