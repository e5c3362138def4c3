import { useContext } from "preact/hooks";
import { ConnectionBadge } from "../ui/connection-badge.tsx";
import { clockTimeToSecond, timeAgo } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { LanguageContext, useWords } from "../ui/words.ts";
import type { AlarmState } from "./full-alarm.ts";
import { FlowCard } from "./flow-card.tsx";
import { FullBanner } from "./full-banner.tsx";
import { fullnessOf } from "./fullness.ts";
import { GateTable } from "./gate-table.tsx";
import { LimitCard } from "./limit-card.tsx";
import { LiveNumbers } from "./live-numbers.tsx";
import type { ManagerScreenProps } from "./manager-screen.tsx";
import type { VenueView } from "./manager-state.ts";
import { managerWords } from "./manager-words.ts";
import { RefusalList } from "./refusal-list.tsx";

type VenueScreenProps = ManagerScreenProps & { readonly view: VenueView };

export function VenueScreen(props: VenueScreenProps) {
  const { view, nowMs } = props;
  return (
    <div class="page">
      <LinkBar view={view} nowMs={nowMs} />
      <VenueHead {...props} />
      <main class="cards manager-cards">
        <LinkNotice view={view} />
        {view.counts !== null && <FullBanner fullness={fullnessOf(view.counts)} />}
        <LiveNumbers view={view} nowMs={nowMs} />
        <FlowCard view={view} />
        <RefusalList flow={view.flow} />
        <GateTable flow={view.flow} nowMs={nowMs} />
        <LimitCard view={view} onTyped={props.onLimitTyped} onSaved={props.onLimitSaved} />
      </main>
    </div>
  );
}

/** Stays at the top of the window, wherever the manager has scrolled to. */
function LinkBar({ view, nowMs }: { readonly view: VenueView; readonly nowMs: number }) {
  const say = useWords(managerWords);
  const language = useContext(LanguageContext);
  const { link, lastHeardAtMs } = view.live;
  return (
    <section class="link-bar cluster" aria-label={say("connection")}>
      <ConnectionBadge connection={link.kind} />
      <span class="soft small number">{lastHeardAtMs === null ? say("notHeard") : say("heardAgo", { ago: timeAgo(nowMs - lastHeardAtMs, language) })}</span>
    </section>
  );
}

function VenueHead({ view, sound, onSound, onLanguage, onSignOut }: VenueScreenProps) {
  const say = useWords(managerWords);
  return (
    <header class="head">
      <div>
        <p class="soft small">{say("page")}</p>
        <h1>{view.venue.name}</h1>
      </div>
      <div class="head-controls cluster">
        <a class="button button-quiet" href="/policy">
          {say("entryRules")}
        </a>
        <SoundButton sound={sound} onSound={onSound} />
        <LanguageSwitch onChoose={onLanguage} />
        <button class="button button-quiet" type="button" onClick={onSignOut}>
          {say("signOut")}
        </button>
      </div>
    </header>
  );
}

const soundWords = { on: "soundOn", waiting: "soundWaiting", off: "soundOff" } as const;

function SoundButton({ sound, onSound }: { readonly sound: AlarmState; readonly onSound: () => void }) {
  const say = useWords(managerWords);
  return (
    <button class="button button-quiet" type="button" onClick={onSound}>
      <Icon name={sound === "off" ? "sound-off" : "sound-on"} />
      <span>{say(soundWords[sound])}</span>
    </button>
  );
}

function LinkNotice({ view }: { readonly view: VenueView }) {
  const say = useWords(managerWords);
  const language = useContext(LanguageContext);
  const { link } = view.live;
  switch (link.kind) {
    case "connected":
      return null;
    case "reconnecting":
      return view.counts === null ? null : <p class="notice notice-warning">{say("lostSince", { time: clockTimeToSecond(link.sinceMs, language) })}</p>;
    case "refused":
      return (
        <p class="notice notice-bad" role="alert">
          {say("liveRefused", { detail: link.detail })}
        </p>
      );
  }
}
