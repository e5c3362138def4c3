import type { ReadonlySignal } from "@preact/signals";
import type { SessionMessage } from "../../shared/wire/session.ts";
import { type ActivationChange, changeActivation } from "./change-activation.ts";
import { wouldBeLost } from "./draft/draft-state.ts";
import { draftText } from "./draft/draft-text.ts";
import { type Draft, runDraft } from "./draft/run-draft.ts";
import { keepOverlayDrafts } from "./overlay-drafts.ts";
import { runGazetteer, type RunningGazetteer } from "./try/run-gazetteer.ts";
import type { PolicyGateway, PolicyParts } from "./policy-gateway.ts";
import type { PolicyEvent, PolicyState } from "./policy-state.ts";
import { refreshPolicy } from "./refresh-policy.ts";

interface PolicyDeskParts extends Pick<PolicyParts, "baseUrl" | "follow" | "now"> {
  readonly client: PolicyGateway;
  readonly session: SessionMessage;
  readonly state: ReadonlySignal<PolicyState>;
  readonly send: (event: PolicyEvent) => void;
  readonly endSession: () => void;
}

export interface PolicyDrafts {
  /** The venue's own pack. */
  readonly overlay: Draft;
  /** Any other one, pasted or from a file. */
  readonly upload: Draft;
}

/** What somebody who is signed in can do. */
export interface PolicyDesk {
  chooseVenue(venueId: string): void;
  refresh(): void;
  change(change: ActivationChange): Promise<void>;
  edit(packId: string): Promise<void>;
  /** `null` while there is no venue. */
  drafts(): PolicyDrafts | null;
  readonly places: RunningGazetteer;
  /** Whether something was written that is not saved. */
  wouldLose(): boolean;
  /** Whether nobody is signed in any more. */
  closeSession(): Promise<boolean>;
  stop(): void;
}

const nothing = (): void => {};

/** Keeps what is shown of the chosen venue up to date, until it is stopped. */
export function openPolicyDesk({ client, session, state, send, endSession, baseUrl, follow, now }: PolicyDeskParts): PolicyDesk {
  const draftParts = { client, endSession, onSaved: refresh };
  const overlays = keepOverlayDrafts(client, draftParts);
  const upload = runDraft(draftParts);
  const places = runGazetteer({ client, endSession });
  let following: { readonly close: () => void } | null = null;

  function refresh(): void {
    refreshPolicy({ client, overlays, state, send, endSession, now });
  }

  function venueId(): string | null {
    return state.value.page === "policy" ? state.value.venueId : null;
  }

  async function change(wanted: ActivationChange): Promise<void> {
    const here = venueId();
    if (here === null) return;
    send({ kind: "change", change: { kind: "sending", packId: wanted.packId } });
    const outcome = await changeActivation(client, wanted, here);
    if (outcome === null) return endSession();
    send({ kind: "change", change: outcome });
    refresh();
  }

  return {
    chooseVenue: (chosen) => {
      send({ kind: "venue-chosen", venueId: chosen });
      refresh();
      following?.close();
      following = follow({ baseUrl, venueId: chosen, auth: { role: session.role }, now, onCounts: nothing, onAlert: nothing, onList: places.forgetLists, onPolicy: refresh, onState: nothing });
    },
    refresh,
    change,
    edit: async (packId) => {
      const answer = await client.policy(packId);
      if (answer.kind === "ok") upload.open(draftText(answer.value.pack), draftText(answer.value.pack));
      else if (answer.kind === "problem" && answer.status === 401) endSession();
    },
    drafts: () => {
      const here = venueId();
      return here === null ? null : { overlay: overlays.of(here), upload };
    },
    places,
    wouldLose: () => overlays.isAnyChanged() || wouldBeLost(upload.state.value),
    closeSession: async () => (await client.closeSession()).kind !== "unreachable",
    stop: () => {
      following?.close();
      overlays.stop();
      upload.stop();
      places.stop();
    },
  };
}
