import "../ui/base.css";
import "../ui/controls.css";
import "../ui/verdict-mark.css";
import "../ui/desk.css";
import "./inspector.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { isDemo } from "../link/demo-mode.ts";
import { createGatewayClient } from "../link/gateway-client.ts";
import { tokenInFragment } from "../link/person-session.ts";
import { createLanguageChoice } from "../ui/language.ts";
import { LanguageContext } from "../ui/words.ts";
import { InspectorScreen } from "./inspector-screen.tsx";
import { runInspector } from "./run-inspector.ts";

const requestMsMax = 10_000;

const language = createLanguageChoice({ storage: localStorage, preferred: navigator.languages, root: document.documentElement });
const nowMs = signal(Date.now());
const demo = signal(false);
const inspector = runInspector({
  client: createGatewayClient({ baseUrl: location.origin, credentials: { kind: "person", role: "inspector" }, fetch: fetch.bind(window), timeLimitMs: requestMsMax }),
  now: Date.now,
});

function Page() {
  return (
    <LanguageContext.Provider value={language.current.value}>
      <InspectorScreen
        state={inspector.state.value}
        nowMs={nowMs.value}
        demo={demo.value}
        onLanguage={(chosen) => language.choose(chosen)}
        onToken={(token) => void inspector.signIn(token)}
        onSignOut={() => void inspector.signOut()}
        onRefresh={() => void inspector.refresh()}
        onLedgerOpened={(venueId) => void inspector.openLedger(venueId)}
        onSpan={(venueId, span) => void inspector.showSpan(venueId, span)}
        onLedgerClosed={() => inspector.closeLedger()}
      />
    </LanguageContext.Provider>
  );
}

const page = document.querySelector("#page");
if (page === null) throw new Error("The page has no place to draw on");
render(<Page />, page);

setInterval(() => {
  nowMs.value = Date.now();
}, 1_000);

const token = tokenInFragment(location.hash);
if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
void inspector.open(token);
void isDemo((path, options) => fetch(path, options)).then((answer) => {
  demo.value = answer;
});
