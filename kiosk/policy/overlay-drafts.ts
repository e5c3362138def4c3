import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { VenueMessage } from "../../shared/wire/venue.ts";
import type { GatewayClient } from "../link/gateway-client.ts";
import { wouldBeLost } from "./draft/draft-state.ts";
import { draftText } from "./draft/draft-text.ts";
import { newOverlay } from "./draft/new-overlay.ts";
import { overlayIdOf } from "../../shared/policy/overlay-id.ts";
import { type Draft, type DraftParts, runDraft } from "./draft/run-draft.ts";

interface KnownOverlay {
  /** Whether the gateway has a pack of the venue's own. */
  readonly isKept: boolean;
  readonly nowMs: number;
}

/** The drafts of the venues' own packs; each is kept while its venue is not looked at, so that nothing that was written is lost. */
export interface OverlayDrafts {
  of(venueId: string): Draft;
  /** Reads what the gateway has, unless something is being written; `null` when the session has ended meanwhile. */
  load(venue: VenueMessage, known: KnownOverlay): Promise<"ready" | "failed" | null>;
  /** Whether anything was written that is not saved. */
  isAnyChanged(): boolean;
  stop(): void;
}

export function keepOverlayDrafts(client: Pick<GatewayClient, "policy">, parts: DraftParts): OverlayDrafts {
  const drafts = new Map<string, Draft>();

  function of(venueId: string): Draft {
    const known = drafts.get(venueId);
    if (known !== undefined) return known;
    const draft = runDraft(parts);
    drafts.set(venueId, draft);
    return draft;
  }

  return {
    of,
    load: async (venue, { isKept, nowMs }) => {
      const draft = of(venue.id);
      const answer = isKept ? await client.policy(overlayIdOf(venue.id)) : null;
      if (answer?.kind === "problem" && answer.status === 401) return null;
      if (answer !== null && answer.kind !== "ok") return draft.state.value.revision > 0 ? "ready" : "failed";
      // A draft that has just been saved still says so.
      if (wouldBeLost(draft.state.value) || draft.state.value.outcome.kind !== "none") return "ready";
      const kept = answer === null ? null : draftText(answer.value.pack);
      const text = kept ?? draftText(newOverlay(venue, beijingDate(nowMs)));
      if (text !== draft.state.value.text) draft.open(text, kept);
      return "ready";
    },
    isAnyChanged: () => [...drafts.values()].some(({ state }) => wouldBeLost(state.value)),
    stop: () => drafts.forEach((draft) => draft.stop()),
  };
}
