import type { EntranceState, SignInFault } from "../desk/entrance-state.ts";
import type { InspectionMessage } from "../../shared/wire/inspection.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";
import type { SessionMessage } from "../../shared/wire/session.ts";
import type { VenueMessage } from "../../shared/wire/venue.ts";
import type { LedgerSpan } from "./ledger-span.ts";
import type { ReplayView } from "./replay-view.ts";

export interface LedgerView {
  readonly venueId: string;
  readonly span: LedgerSpan;
  readonly entries:
    | { readonly kind: "loading" }
    | { readonly kind: "failed" }
    /** Oldest first, as the gateway sends them. */
    | { readonly kind: "loaded"; readonly rows: readonly LedgerEntryMessage[] };
  /** One at a time; goes with the page that it stands on. */
  readonly replay: ReplayView | null;
}

export interface InspectionView {
  readonly page: "inspection";
  readonly session: SessionMessage;
  readonly inspections: readonly InspectionMessage[];
  /** For the names of the gates. */
  readonly venues: readonly VenueMessage[];
  readonly loadedAtMs: number | null;
  /** The figures are older than they should be, because the gateway did not answer. */
  readonly stale: boolean;
  readonly ledger: LedgerView | null;
}

export type InspectorState =
  | EntranceState
  | InspectionView;

export type InspectorEvent =
  | { readonly kind: "sign-in-asked"; readonly fault: SignInFault | null }
  | { readonly kind: "sign-in-sent" }
  | { readonly kind: "signed-in"; readonly session: SessionMessage }
  | { readonly kind: "inspections"; readonly inspections: readonly InspectionMessage[]; readonly venues: readonly VenueMessage[]; readonly nowMs: number }
  | { readonly kind: "inspections-failed" }
  | { readonly kind: "ledger-asked"; readonly venueId: string; readonly span: LedgerSpan }
  | { readonly kind: "ledger-loaded"; readonly venueId: string; readonly span: LedgerSpan; readonly rows: readonly LedgerEntryMessage[] }
  | { readonly kind: "ledger-failed"; readonly venueId: string; readonly span: LedgerSpan }
  | { readonly kind: "ledger-closed" }
  | { readonly kind: "replay-asked"; readonly checkInId: string }
  | { readonly kind: "replay-answered"; readonly checkInId: string; readonly answer: ReplayView["answer"] }
  | { readonly kind: "replay-closed" };

export const firstInspectorState: InspectorState = { page: "opening" };

/** The state after an event. An answer to a page that is no longer asked for is dropped. */
export function nextInspectorState(state: InspectorState, event: InspectorEvent): InspectorState {
  switch (event.kind) {
    case "sign-in-asked":
      return { page: "sign-in", fault: event.fault, busy: false };
    case "sign-in-sent":
      return state.page === "sign-in" ? { ...state, busy: true } : state;
    case "signed-in":
      return { page: "inspection", session: event.session, inspections: [], venues: [], loadedAtMs: null, stale: false, ledger: null };
    case "inspections":
    case "inspections-failed":
    case "ledger-asked":
    case "ledger-loaded":
    case "ledger-failed":
    case "ledger-closed":
    case "replay-asked":
    case "replay-answered":
    case "replay-closed":
      return state.page === "inspection" ? nextInspectionView(state, event) : state;
  }
}

type InspectionEvent = Exclude<InspectorEvent, { readonly kind: "sign-in-asked" | "sign-in-sent" | "signed-in" }>;

function nextInspectionView(view: InspectionView, event: InspectionEvent): InspectionView {
  switch (event.kind) {
    case "inspections":
      return { ...view, inspections: event.inspections, venues: event.venues, loadedAtMs: event.nowMs, stale: false };
    case "inspections-failed":
      return { ...view, stale: true };
    case "ledger-asked":
      return { ...view, ledger: { venueId: event.venueId, span: event.span, entries: { kind: "loading" }, replay: null } };
    case "ledger-loaded":
      return withEntries(view, event, { kind: "loaded", rows: event.rows });
    case "ledger-failed":
      return withEntries(view, event, { kind: "failed" });
    case "ledger-closed":
      return { ...view, ledger: null };
    case "replay-asked":
      return withReplay(view, { checkInId: event.checkInId, answer: { kind: "loading" } });
    case "replay-answered":
      return view.ledger?.replay?.checkInId === event.checkInId ? withReplay(view, { checkInId: event.checkInId, answer: event.answer }) : view;
    case "replay-closed":
      return withReplay(view, null);
  }
}

function withReplay(view: InspectionView, replay: ReplayView | null): InspectionView {
  return view.ledger === null ? view : { ...view, ledger: { ...view.ledger, replay } };
}

function withEntries(view: InspectionView, answered: Pick<LedgerView, "venueId" | "span">, entries: LedgerView["entries"]): InspectionView {
  const asked = view.ledger;
  const isAsked = asked?.venueId === answered.venueId && asked.span.after === answered.span.after && asked.span.limit === answered.span.limit;
  return isAsked ? { ...view, ledger: { ...asked, entries } } : view;
}

/** The last ledger number that the page knows of a venue. */
export function lastSeqOf(view: InspectionView, venueId: string): number {
  const known = view.inspections.find((inspection) => inspection.venueId === venueId)?.counts.seq ?? 0;
  const { ledger } = view;
  const shown = ledger?.venueId === venueId && ledger.entries.kind === "loaded" ? (ledger.entries.rows.at(-1)?.seq ?? 0) : 0;
  return Math.max(known, shown);
}
