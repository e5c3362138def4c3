import { signal } from "@preact/signals";
import { type ComponentChildren, render } from "preact";
import type { Language } from "../../shared/domain/reason.ts";
import { isDemo } from "../link/demo-mode.ts";
import { tokenInFragment } from "../link/person-session.ts";
import { DemoBanner } from "../ui/demo-banner.tsx";
import { createLanguageChoice } from "../ui/language.ts";
import { LanguageContext } from "../ui/words.ts";

export interface DeskMoment {
  readonly nowMs: number;
  readonly onLanguage: (language: Language) => void;
}

export interface Desk {
  readonly now: () => number;
  /** Draws the page as it is at a moment; called again when a signal that it reads has changed. */
  readonly draw: (moment: DeskMoment) => ComponentChildren;
  /** Called once, with the token of the link when there was one. */
  readonly open: (token: string | null) => void;
}

const tickMs = 1_000;

/** What every page has that a person signs in to: language, clock, demo banner, and the token taken out of the address bar. */
export function startDesk({ now, draw, open }: Desk): void {
  const language = createLanguageChoice({ storage: localStorage, preferred: navigator.languages, root: document.documentElement });
  const nowMs = signal(now());
  const demo = signal(false);

  function Page() {
    return (
      <LanguageContext.Provider value={language.current.value}>
        {demo.value && <DemoBanner />}
        {draw({ nowMs: nowMs.value, onLanguage: (chosen) => language.choose(chosen) })}
      </LanguageContext.Provider>
    );
  }

  const page = document.querySelector("#page");
  if (page === null) throw new Error("The page has no place to draw on");
  render(<Page />, page);
  setInterval(() => {
    nowMs.value = now();
  }, tickMs);

  const token = tokenInFragment(location.hash);
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  open(token);
  void isDemo((path, options) => fetch(path, options)).then((answer) => {
    demo.value = answer;
  });
}
