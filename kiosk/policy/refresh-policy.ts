import type { ReadonlySignal } from "@preact/signals";
import { askInForce } from "./ask-in-force.ts";
import type { OverlayDrafts } from "./overlay-drafts.ts";
import type { PolicyGateway } from "./policy-gateway.ts";
import { type PolicyEvent, type PolicyState, venueOf } from "./policy-state.ts";

export interface RefreshParts {
  readonly client: PolicyGateway;
  readonly overlays: OverlayDrafts;
  readonly state: ReadonlySignal<PolicyState>;
  readonly send: (event: PolicyEvent) => void;
  readonly endSession: () => void;
  readonly now: () => number;
}

async function readInForce({ client, state: { value: view }, send, endSession, now }: RefreshParts): Promise<void> {
  if (view.page !== "policy" || view.venueId === null || view.inForce.kind === "past") return;
  const { venueId, day } = view;
  const answer = await askInForce(client, { venueId, day, nowMs: now() });
  if (answer === null) endSession();
  else send({ kind: "in-force", venueId, day, view: answer });
}

async function readShelf({ client, send }: RefreshParts): Promise<void> {
  const answer = await client.policies();
  if (answer.kind === "ok") send({ kind: "shelf", policies: answer.value.policies });
}

async function readOverlay({ overlays, state: { value: view }, send, endSession, now }: RefreshParts): Promise<void> {
  const venue = view.page === "policy" ? venueOf(view) : null;
  if (venue === null) return;
  const overlay = await overlays.load(venue, now());
  if (overlay === null) endSession();
  else send({ kind: "overlay", venueId: venue.id, overlay });
}

/** Reads again what is in force at the venue, what packs there are, and the venue's own pack. */
export function refreshPolicy(parts: RefreshParts): void {
  void readInForce(parts);
  void readShelf(parts);
  void readOverlay(parts);
}
