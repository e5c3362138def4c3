import type { ReadonlySignal } from "@preact/signals";
import { askInForce } from "./ask-in-force.ts";
import { overlayIdOf } from "../../shared/policy/overlay-id.ts";
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
  if (view.page !== "policy" || view.venueId === null) return;
  const { venueId, day } = view;
  const answer = await askInForce(client, { venueId, day, nowMs: now() });
  if (answer === null) endSession();
  else send({ kind: "in-force", venueId, day, view: answer });
}

async function readToCome({ client, state: { value: view }, send, endSession }: RefreshParts): Promise<void> {
  if (view.page !== "policy" || view.venueId === null) return;
  const { venueId } = view;
  const answer = await client.policiesToCome(venueId);
  if (answer.kind === "problem" && answer.status === 401) endSession();
  else if (answer.kind === "ok") send({ kind: "to-come", venueId, toCome: answer.value.toCome });
}

/** The shelf says whether the venue has a pack of its own. */
async function readShelf({ client, overlays, state: { value: view }, send, endSession, now }: RefreshParts): Promise<void> {
  const venue = view.page === "policy" ? venueOf(view) : null;
  const answer = await client.policies();
  if (answer.kind === "problem" && answer.status === 401) return endSession();
  if (answer.kind === "ok") send({ kind: "shelf", policies: answer.value.policies });
  if (venue === null) return;
  const isKept = answer.kind === "ok" && answer.value.policies.some(({ id }) => id === overlayIdOf(venue.id));
  const overlay = answer.kind === "ok" ? await overlays.load(venue, { isKept, nowMs: now() }) : "failed";
  if (overlay === null) endSession();
  else send({ kind: "overlay", venueId: venue.id, overlay });
}

/** Reads again what is in force at the venue and what is to come, what packs there are, and the venue's own pack. */
export function refreshPolicy(parts: RefreshParts): void {
  void readInForce(parts);
  void readToCome(parts);
  void readShelf(parts);
}
