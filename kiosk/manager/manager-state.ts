import type { CountsMessage } from "../../shared/wire/counts.ts";
import type { FlowMessage } from "../../shared/wire/inspection.ts";
import type { SessionMessage } from "../../shared/wire/session.ts";
import type { CapacityAnswer, VenueMessage } from "../../shared/wire/venue.ts";
import type { EntranceState, SignInFault } from "../desk/entrance-state.ts";
import type { LiveState } from "../link/live-client.ts";
import { fullnessOf, isClosedByLimit } from "./fullness.ts";
import { type LimitField, type LimitFields, limitFieldsOf } from "./limit-form.ts";

export type LimitOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "checked" }
  | { readonly kind: "sending" }
  | { readonly kind: "saved"; readonly limit: number | null; readonly limitedBy: CapacityAnswer["limitedBy"] }
  /** Whether the limit was changed is not known. */
  | { readonly kind: "unanswered" }
  | { readonly kind: "rejected"; readonly detail: string };

/** What the manager sees of one venue. */
export interface VenueView {
  readonly page: "venue";
  readonly session: SessionMessage;
  readonly venue: VenueMessage;
  /** `null` until the first snapshot. */
  readonly counts: CountsMessage | null;
  readonly live: LiveState;
  readonly flow: FlowMessage | null;
  readonly flowFailed: boolean;
  /** The ledger number at which the venue became full, as long as it is; a new one rings anew. */
  readonly fullSinceSeq: number | null;
  readonly limitFields: LimitFields;
  readonly limitOutcome: LimitOutcome;
}

export type ManagerState =
  | EntranceState
  | VenueView;

export type ManagerEvent =
  | { readonly kind: "sign-in-asked"; readonly fault: SignInFault | null }
  | { readonly kind: "sign-in-sent" }
  | { readonly kind: "venue-opened"; readonly session: SessionMessage; readonly venue: VenueMessage; readonly nowMs: number }
  | { readonly kind: "counts"; readonly counts: CountsMessage }
  | { readonly kind: "live"; readonly live: LiveState }
  | { readonly kind: "venue-changed"; readonly venue: VenueMessage }
  | { readonly kind: "flow"; readonly flow: FlowMessage }
  | { readonly kind: "flow-failed" }
  | { readonly kind: "limit-typed"; readonly field: LimitField; readonly text: string }
  | { readonly kind: "limit-checked" }
  | { readonly kind: "limit-sent" }
  | { readonly kind: "limit-saved"; readonly answer: CapacityAnswer; readonly venue: VenueMessage }
  | { readonly kind: "limit-unanswered" }
  | { readonly kind: "limit-rejected"; readonly detail: string };

export const firstManagerState: ManagerState = { page: "opening" };

/** The state after an event. What belongs to a venue is dropped when no venue is open any more. */
export function nextManagerState(state: ManagerState, event: ManagerEvent): ManagerState {
  switch (event.kind) {
    case "sign-in-asked":
      return { page: "sign-in", fault: event.fault, busy: false };
    case "sign-in-sent":
      return state.page === "sign-in" ? { ...state, busy: true } : state;
    case "venue-opened":
      return openedVenue(event);
    case "counts":
    case "live":
    case "venue-changed":
    case "flow":
    case "flow-failed":
    case "limit-typed":
    case "limit-checked":
    case "limit-sent":
    case "limit-saved":
    case "limit-unanswered":
    case "limit-rejected":
      return state.page === "venue" ? nextVenueView(state, event) : state;
  }
}

type VenueEvent = Exclude<ManagerEvent, { readonly kind: "sign-in-asked" | "sign-in-sent" | "venue-opened" }>;

function nextVenueView(view: VenueView, event: VenueEvent): VenueView {
  switch (event.kind) {
    case "counts":
      return withCounts(view, event.counts);
    case "live":
      return { ...view, live: event.live };
    case "venue-changed":
      return { ...view, venue: event.venue, limitFields: isUntouched(view) ? limitFieldsOf(event.venue) : view.limitFields };
    case "flow":
      return { ...view, flow: event.flow, flowFailed: false };
    case "flow-failed":
      return { ...view, flowFailed: true };
    case "limit-typed":
      return { ...view, limitFields: { ...view.limitFields, [event.field]: event.text }, limitOutcome: outcomeAfterTyping(view.limitOutcome) };
    case "limit-checked":
      return { ...view, limitOutcome: { kind: "checked" } };
    case "limit-sent":
      return { ...view, limitOutcome: { kind: "sending" } };
    case "limit-saved":
      return {
        ...withCounts(view, event.answer.counts),
        venue: event.venue,
        limitFields: limitFieldsOf(event.venue),
        limitOutcome: { kind: "saved", limit: event.answer.limit, limitedBy: event.answer.limitedBy },
      };
    case "limit-unanswered":
      return { ...view, limitOutcome: { kind: "unanswered" } };
    case "limit-rejected":
      return { ...view, limitOutcome: { kind: "rejected", detail: event.detail } };
  }
}

function openedVenue({ session, venue, nowMs }: Extract<ManagerEvent, { kind: "venue-opened" }>): VenueView {
  return {
    page: "venue",
    session,
    venue,
    counts: null,
    live: { link: { kind: "reconnecting", sinceMs: nowMs }, lastHeardAtMs: null },
    flow: null,
    flowFailed: false,
    fullSinceSeq: null,
    limitFields: limitFieldsOf(venue),
    limitOutcome: { kind: "none" },
  };
}

/** The answer to a new limit and the live snapshots come by different ways: the older of two never wins. */
function withCounts(view: VenueView, counts: CountsMessage): VenueView {
  if (view.counts !== null && counts.seq < view.counts.seq) return view;
  const full = isClosedByLimit(fullnessOf(counts));
  return { ...view, counts, fullSinceSeq: full ? (view.fullSinceSeq ?? counts.seq) : null };
}

/** What somebody else has set may replace what stands in the form, but never what the manager is typing. */
function isUntouched({ limitFields, venue }: VenueView): boolean {
  const inForce = limitFieldsOf(venue);
  return (
    limitFields.sharePercent === inForce.sharePercent && limitFields.seats === inForce.seats && limitFields.persons === inForce.persons && limitFields.reason === ""
  );
}

/** Faults already shown stay shown while the manager repairs them; an old result goes. */
function outcomeAfterTyping(outcome: LimitOutcome): LimitOutcome {
  return outcome.kind === "checked" || outcome.kind === "sending" ? outcome : { kind: "none" };
}
