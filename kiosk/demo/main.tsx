import "./demo.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { createLanguageChoice } from "../ui/language.ts";
import { LanguageContext } from "../ui/words.ts";
import { DemoScreen } from "./demo-screen.tsx";
import { choiceInAddress, type DemoEvent, type DemoState, nextDemoState } from "./demo-state.ts";
import { loadDemo } from "./load-demo.ts";

const language = createLanguageChoice({ storage: localStorage, preferred: navigator.languages, root: document.documentElement });
const state = signal<DemoState>({ kind: "loading", choice: choiceInAddress(location.search) });

function send(event: DemoEvent): void {
  const { person } = state.value.choice;
  state.value = nextDemoState(state.value, event);
  if (event.kind === "person-chosen" || state.value.choice.person !== person) void issueCodes(state.value.choice.person);
}

async function issueCodes(person: number): Promise<void> {
  history.replaceState(null, "", `?visitor=${person}`);
  send(await loadDemo(person, (path, options) => fetch(path, options)));
}

function Page() {
  return (
    <LanguageContext.Provider value={language.current.value}>
      <DemoScreen
        state={state.value}
        send={send}
        onLanguage={(chosen) => language.choose(chosen)}
        copy={(text) => navigator.clipboard.writeText(text)}
      />
    </LanguageContext.Provider>
  );
}

const page = document.querySelector("#page");
if (page === null) throw new Error("The page has no place to draw on");
render(<Page />, page);

document.addEventListener("keydown", ({ key, altKey, ctrlKey, metaKey }) => {
  if (altKey || ctrlKey || metaKey) return;
  if (key === "ArrowRight") send({ kind: "visitor-stepped", by: 1 });
  if (key === "ArrowLeft") send({ kind: "visitor-stepped", by: -1 });
});

void issueCodes(state.value.choice.person);
