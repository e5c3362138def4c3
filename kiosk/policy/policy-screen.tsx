import type { Language } from "../../shared/domain/reason.ts";
import { DeskEntrance } from "../desk/desk-entrance.tsx";
import { useWords } from "../ui/words.ts";
import type { ActivationChange } from "./change-activation.ts";
import type { PolicyDrafts } from "./policy-desk.ts";
import { PolicyHead } from "./policy-head.tsx";
import { type PolicyState, type PolicyTab, type PolicyView, venueOf } from "./policy-state.ts";
import { PolicyTabs } from "./policy-tabs.tsx";
import { policyWords } from "./policy-words.ts";
import { InForceTab } from "./in-force-tab.tsx";
import { OverlayTab } from "./draft/overlay-tab.tsx";
import { isChanged, wellFormedPack } from "./draft/draft-state.ts";
import { PacksTab } from "./shelf/packs-tab.tsx";
import type { Gazetteer } from "./try/gazetteer.ts";
import type { Trying } from "./try/try-fields.ts";
import { TryTab } from "./try/try-tab.tsx";

export interface PolicyScreenProps {
  readonly state: PolicyState;
  readonly drafts: PolicyDrafts | null;
  readonly trying: Trying;
  /** What is known of places. */
  readonly gazetteer: Gazetteer;
  readonly nowMs: number;
  readonly onLanguage: (language: Language) => void;
  readonly onToken: (token: string) => void;
  readonly onSignOut: () => void;
  readonly onVenue: (venueId: string) => void;
  readonly onTab: (tab: PolicyTab) => void;
  readonly onDay: (day: string | null) => void;
  readonly onRefresh: () => void;
  readonly onChange: (change: ActivationChange) => void;
  readonly onEdit: (packId: string) => void;
  readonly onTrying: (trying: Trying) => void;
}

export function PolicyScreen(props: PolicyScreenProps) {
  const say = useWords(policyWords);
  const { state } = props;
  switch (state.page) {
    case "opening":
    case "sign-in":
      return <DeskEntrance state={state} title={say("page")} onLanguage={props.onLanguage} onToken={props.onToken} />;
    case "policy":
      return <Desk view={state} {...props} />;
  }
}

type DeskProps = PolicyScreenProps & { readonly view: PolicyView };

function Desk(props: DeskProps) {
  const say = useWords(policyWords);
  const { view, drafts } = props;
  return (
    <div class="page">
      <PolicyHead view={view} onVenue={props.onVenue} onLanguage={props.onLanguage} onSignOut={props.onSignOut} />
      {view.venues.length === 0 || drafts === null ? (
        <main>
          <p class="notice">{say("noVenues")}</p>
        </main>
      ) : (
        <>
          <PolicyTabs view={view} drafts={drafts} onTab={props.onTab} />
          <main>
            <Tab {...props} drafts={drafts} />
          </main>
        </>
      )}
    </div>
  );
}

function Tab({ view, drafts, trying, gazetteer, nowMs, ...props }: DeskProps & { readonly drafts: PolicyDrafts }) {
  const venue = venueOf(view);
  if (venue === null) return null;
  switch (view.tab) {
    case "in-force":
      return <InForceTab view={view} venue={venue} nowMs={nowMs} onDay={props.onDay} onRefresh={props.onRefresh} onChange={props.onChange} />;
    case "try": {
      const draft = drafts.overlay.state.value;
      return <TryTab view={view} venue={venue} draft={isChanged(draft) ? wellFormedPack(draft) : null} trying={trying} gazetteer={gazetteer} nowMs={nowMs} onDay={props.onDay} onTrying={props.onTrying} />;
    }
    case "overlay":
      return <OverlayTab view={view} venueId={venue.id} draft={drafts.overlay} nowMs={nowMs} />;
    case "packs":
      return <PacksTab view={view} venue={venue} upload={drafts.upload} nowMs={nowMs} onChange={props.onChange} onEdit={props.onEdit} />;
  }
}
