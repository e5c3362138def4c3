import "../ui/base.css";
import "../ui/controls.css";
import "../ui/verdict-mark.css";
import "../ui/desk.css";
import "./manager.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { isDemo } from "../link/demo-mode.ts";
import { createGatewayClient } from "../link/gateway-client.ts";
import { followVenue } from "../link/live-client.ts";
import { tokenInFragment } from "../link/person-session.ts";
import { createLanguageChoice } from "../ui/language.ts";
import { LanguageContext } from "../ui/words.ts";
import { createFullAlarm } from "./full-alarm.ts";
import { ManagerScreen } from "./manager-screen.tsx";
import { playFullTone } from "./play-full-tone.ts";
import { runManager } from "./run-manager.ts";

const requestMsMax = 10_000;

const language = createLanguageChoice({ storage: localStorage, preferred: navigator.languages, root: document.documentElement });
const nowMs = signal(Date.now());
const demo = signal(false);
const alarm = createFullAlarm({ storage: localStorage, page: document, openAudio: () => new AudioContext(), play: playFullTone });
const baseUrl = location.origin;
const manager = runManager({
  client: createGatewayClient({ baseUrl, credentials: { kind: "person", role: "manager" }, fetch: fetch.bind(window), timeLimitMs: requestMsMax }),
  baseUrl,
  follow: followVenue,
  now: Date.now,
  ring: alarm.ring,
});

function Page() {
  return (
    <LanguageContext.Provider value={language.current.value}>
      <ManagerScreen
        state={manager.state.value}
        nowMs={nowMs.value}
        demo={demo.value}
        sound={alarm.state.value}
        onSound={alarm.toggle}
        onLanguage={(chosen) => language.choose(chosen)}
        onToken={(token) => void manager.signIn(token)}
        onSignOut={() => void manager.signOut()}
        onLimitTyped={(field, text) => manager.typeLimit(field, text)}
        onLimitSaved={() => void manager.saveLimit()}
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
void manager.open(token);
void isDemo((path, options) => fetch(path, options)).then((answer) => {
  demo.value = answer;
});
