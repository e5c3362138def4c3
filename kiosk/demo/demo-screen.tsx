import { useContext } from "preact/hooks";
import type { Language } from "../../shared/domain/reason.ts";
import type { DemoVisitor } from "../../shared/wire/demo.ts";
import { DemoBanner } from "../ui/demo-banner.tsx";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { VerdictMark } from "../ui/verdict-mark.tsx";
import { LanguageContext, useWords } from "../ui/words.ts";
import type { DemoEvent, DemoState } from "./demo-state.ts";
import { demoWords } from "./demo-words.ts";
import { PageLinks } from "./page-links.tsx";
import { PersonChoice } from "./person-choice.tsx";
import { VisitorCard } from "./visitor-card.tsx";

export interface DemoScreenProps {
  readonly state: DemoState;
  readonly send: (event: DemoEvent) => void;
  readonly onLanguage: (language: Language) => void;
  readonly copy: (text: string) => Promise<void>;
}

export function DemoScreen(props: DemoScreenProps) {
  const say = useWords(demoWords);
  return (
    <>
      <DemoBanner />
      <div class="page">
        <header class="head">
          <div class="demo-title">
            <h1>{say("page")}</h1>
            <p class="soft">{say("intro")}</p>
          </div>
          <div class="head-controls cluster">
            <LanguageSwitch onChoose={props.onLanguage} />
          </div>
        </header>
        <DemoContent {...props} />
      </div>
    </>
  );
}

function DemoContent({ state, send, copy }: DemoScreenProps) {
  const say = useWords(demoWords);
  switch (state.kind) {
    case "loading":
      return (
        <main>
          <p role="status">{say("loading")}</p>
        </main>
      );
    case "unavailable":
      return (
        <main class="notice notice-warning stack">
          <p role="alert">{say("unavailable")}</p>
          <button class="button" type="button" onClick={() => send({ kind: "person-chosen", person: state.choice.person })}>
            {say("again")}
          </button>
        </main>
      );
    case "ready": {
      const visitor = state.visitors[state.shown.visitor];
      return (
        <main class="cards demo-cards">
          {visitor !== undefined && (
            <VisitorCard visitor={visitor} scan={state.shown.scan} send={send} copy={copy}>
              <PersonChoice choice={state.shown} send={send} />
            </VisitorCard>
          )}
          <VisitorList visitors={state.visitors} chosen={state.choice.visitor} onChosen={(index) => send({ kind: "visitor-chosen", visitor: index })} />
          <PageLinks links={state.links} />
        </main>
      );
    }
  }
}

interface VisitorListProps {
  readonly visitors: readonly DemoVisitor[];
  readonly chosen: number;
  readonly onChosen: (index: number) => void;
}

function VisitorList({ visitors, chosen, onChosen }: VisitorListProps) {
  const say = useWords(demoWords);
  const language = useContext(LanguageContext);
  return (
    <nav class="card demo-visitors" aria-label={say("visitors")}>
      <h2>{say("visitors")}</h2>
      <ol>
        {visitors.map((visitor, index) => (
          <li key={visitor.name}>
            <button class="visitor-choice" type="button" aria-current={index === chosen ? "true" : undefined} onClick={() => onChosen(index)}>
              <VerdictMark verdict={visitor.expect.verdict} />
              <span>{visitor.title[language]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
