import { useContext } from "preact/hooks";
import type { Language } from "../../shared/domain/reason.ts";
import { DeskEntrance } from "../desk/desk-entrance.tsx";
import { timeAgo } from "../ui/clock.ts";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { LanguageContext, useWords } from "../ui/words.ts";
import type { InspectionView, InspectorState } from "./inspector-state.ts";
import { inspectorWords } from "./inspector-words.ts";
import { LedgerCard } from "./ledger-card.tsx";
import type { LedgerSpan } from "./ledger-span.ts";
import { VenueTable } from "./venue-table.tsx";

export interface InspectorScreenProps {
  readonly state: InspectorState;
  readonly nowMs: number;
  readonly onLanguage: (language: Language) => void;
  readonly onToken: (token: string) => void;
  readonly onSignOut: () => void;
  readonly onRefresh: () => void;
  readonly onLedgerOpened: (venueId: string) => void;
  readonly onSpan: (venueId: string, span: LedgerSpan) => void;
  readonly onLedgerClosed: () => void;
  readonly onReplay: (checkInId: string) => void;
  readonly onReplayClosed: () => void;
}

export function InspectorScreen(props: InspectorScreenProps) {
  const say = useWords(inspectorWords);
  const { state } = props;
  switch (state.page) {
    case "opening":
    case "sign-in":
      return <DeskEntrance state={state} title={say("page")} onLanguage={props.onLanguage} onToken={props.onToken} />;
    case "inspection":
      return <Inspection view={state} {...props} />;
  }
}

function Inspection(props: InspectorScreenProps & { readonly view: InspectionView }) {
  const say = useWords(inspectorWords);
  const language = useContext(LanguageContext);
  const { view } = props;
  const ledger = view.ledger;
  return (
    <div class="page">
      <header class="head">
        <h1>{say("page")}</h1>
        <div class="head-link cluster">
          <span class="soft small number">{view.loadedAtMs === null ? say("loading") : say("loadedAgo", { ago: timeAgo(props.nowMs - view.loadedAtMs, language) })}</span>
          <button class="button button-quiet" type="button" onClick={props.onRefresh}>
            {say("refresh")}
          </button>
        </div>
        <div class="head-controls cluster">
          <LanguageSwitch onChoose={props.onLanguage} />
          <button class="button button-quiet" type="button" onClick={props.onSignOut}>
            {say("signOut")}
          </button>
        </div>
      </header>
      <main class="cards">
        <div role="status">{view.stale && <p class="notice notice-warning">{say("stale")}</p>}</div>
        <VenueTable view={view} onLedger={props.onLedgerOpened} />
        {ledger !== null && (
          <LedgerCard
            key={ledger.venueId}
            view={view}
            ledger={ledger}
            onSpan={(span) => props.onSpan(ledger.venueId, span)}
            onClose={props.onLedgerClosed}
            onReplay={props.onReplay}
            onReplayClosed={props.onReplayClosed}
          />
        )}
      </main>
    </div>
  );
}
