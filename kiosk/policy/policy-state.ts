import type { SessionMessage } from "../../shared/wire/session.ts";
import type { BelowMessage, PoliciesInForce, PolicySummary } from "../../shared/wire/policy.ts";
import type { PoliciesToCome } from "../../shared/wire/policies-to-come.ts";
import type { VenueMessage } from "../../shared/wire/venue.ts";
import type { Rejection } from "./rejection.ts";
import type { EntranceState, SignInFault } from "../desk/entrance-state.ts";

export const policyTabs = ["in-force", "try", "overlay", "packs"] as const;

export type PolicyTab = (typeof policyTabs)[number];

export type InForceView =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "refused"; readonly detail: string }
  | { readonly kind: "loaded"; readonly answer: PoliciesInForce; readonly atMs: number; readonly stale: boolean };

/** Putting a pack in force, or ending that. */
export type ChangeView =
  | { readonly kind: "none" }
  | { readonly kind: "sending"; readonly packId: string }
  | { readonly kind: "done"; readonly packId: string; readonly what: "activated" | "ended"; readonly holdsHere: boolean; readonly seatsUnknown: boolean; readonly below: BelowMessage | null }
  | { readonly kind: "rejected"; readonly packId: string; readonly rejection: Rejection }
  /** Whether it was done is not known. */
  | { readonly kind: "unanswered"; readonly packId: string };

export interface PolicyView {
  readonly page: "policy";
  readonly session: SessionMessage;
  readonly venues: readonly VenueMessage[];
  /** `null` while there is no venue at all. */
  readonly venueId: string | null;
  readonly tab: PolicyTab;
  /** `null`: today, whichever day that is. */
  readonly day: string | null;
  readonly inForce: InForceView;
  /** What comes into force at the venue after today; `null` while it is not known. */
  readonly toCome: PoliciesToCome["toCome"] | null;
  /** All packs that can come into force; `null` until they are known. */
  readonly shelf: readonly PolicySummary[] | null;
  /** Whether the venue's own pack is known, or that it has none. */
  readonly overlay: "loading" | "failed" | "ready";
  readonly change: ChangeView;
}

export type PolicyState = EntranceState | PolicyView;

export type PolicyEvent =
  | { readonly kind: "sign-in-asked"; readonly fault: SignInFault | null }
  | { readonly kind: "sign-in-sent" }
  | { readonly kind: "signed-in"; readonly session: SessionMessage; readonly venues: readonly VenueMessage[] }
  | { readonly kind: "venue-chosen"; readonly venueId: string }
  | { readonly kind: "tab-chosen"; readonly tab: PolicyTab }
  | { readonly kind: "day-chosen"; readonly day: string | null }
  | { readonly kind: "in-force"; readonly venueId: string; readonly day: string | null; readonly view: InForceView }
  | { readonly kind: "to-come"; readonly venueId: string; readonly toCome: PoliciesToCome["toCome"] }
  | { readonly kind: "shelf"; readonly policies: readonly PolicySummary[] }
  | { readonly kind: "overlay"; readonly venueId: string; readonly overlay: PolicyView["overlay"] }
  | { readonly kind: "change"; readonly change: ChangeView };

export const firstPolicyState: PolicyState = { page: "opening" };

/** The state after an event. An answer about a venue or a day that is no longer looked at is dropped. */
export function nextPolicyState(state: PolicyState, event: PolicyEvent): PolicyState {
  switch (event.kind) {
    case "sign-in-asked":
      return { page: "sign-in", fault: event.fault, busy: false };
    case "sign-in-sent":
      return state.page === "sign-in" ? { ...state, busy: true } : state;
    case "signed-in":
      return { page: "policy", session: event.session, venues: event.venues, venueId: null, tab: "in-force", day: null, inForce: { kind: "loading" }, toCome: null, shelf: null, overlay: "loading", change: { kind: "none" } };
    case "venue-chosen":
    case "tab-chosen":
    case "day-chosen":
    case "in-force":
    case "to-come":
    case "shelf":
    case "overlay":
    case "change":
      return state.page === "policy" ? nextView(state, event) : state;
  }
}

type ViewEvent = Exclude<PolicyEvent, { readonly kind: "sign-in-asked" | "sign-in-sent" | "signed-in" }>;

function nextView(view: PolicyView, event: ViewEvent): PolicyView {
  switch (event.kind) {
    case "venue-chosen":
      return { ...view, venueId: event.venueId, inForce: { kind: "loading" }, toCome: null, overlay: "loading", change: { kind: "none" } };
    case "tab-chosen":
      return { ...view, tab: event.tab, change: { kind: "none" } };
    case "day-chosen":
      return { ...view, day: event.day, inForce: { kind: "loading" } };
    case "in-force":
      return event.venueId === view.venueId && event.day === view.day ? { ...view, inForce: keptWhenFailed(view.inForce, event.view) } : view;
    case "to-come":
      return event.venueId === view.venueId ? { ...view, toCome: event.toCome } : view;
    case "shelf":
      return { ...view, shelf: event.policies };
    case "overlay":
      return event.venueId === view.venueId ? { ...view, overlay: event.overlay === "failed" && view.overlay === "ready" ? "ready" : event.overlay } : view;
    case "change":
      return { ...view, change: event.change };
  }
}

/** What was read before is better than nothing, as long as it says that it may be out of date. */
function keptWhenFailed(before: InForceView, now: InForceView): InForceView {
  return before.kind === "loaded" && now.kind === "failed" ? { ...before, stale: true } : now;
}

/** The venue that is looked at. */
export function venueOf({ venues, venueId }: PolicyView): VenueMessage | null {
  return venues.find(({ id }) => id === venueId) ?? null;
}

/** What is in force at the venue today; `null` while that is not known, and of another day. */
export function inForceToday({ inForce, day }: Pick<PolicyView, "inForce" | "day">): PoliciesInForce["inForce"] | null {
  return inForce.kind === "loaded" && day === null ? inForce.answer.inForce : null;
}
