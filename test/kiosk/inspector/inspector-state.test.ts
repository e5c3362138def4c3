import { describe, expect, test } from "vitest";
import { firstInspectorState, type InspectionView, type InspectorEvent, type InspectorState, lastSeqOf, nextInspectorState } from "../../../kiosk/inspector/inspector-state.ts";
import type { InspectionMessage } from "../../../shared/wire/inspection.ts";
import type { LedgerEntryMessage } from "../../../shared/wire/ledger.ts";

const signedIn: InspectorEvent = { kind: "signed-in", session: { role: "inspector", venueId: null, name: "Inspector" } };
const theatre: InspectionMessage = {
  venueId: "theatre",
  name: "Theatre",
  since: "2022-08-31T16:00:00Z",
  checks: 10,
  refusals: 1,
  codesScanned: 10,
  temperaturesMeasured: 9,
  counts: { venueId: "theatre", seq: 120, inside: 5, insideLow: 5, insideHigh: 5, limit: 300, left: 295, entered: 9, exited: 4, refused: 1, at: "2022-09-01T02:00:00Z" },
};
const inspections: InspectorEvent = { kind: "inspections", inspections: [theatre], venues: [], nowMs: 1_000 };
const span = { after: 70, limit: 50 };

function row(seq: number): LedgerEntryMessage {
  return {
    seq,
    kind: "confirmed",
    at: "2022-09-01T02:00:00Z",
    receivedAt: "2022-09-01T02:00:00Z",
    gateId: "north",
    deviceSeq: 1,
    verdict: null,
    codes: [],
    insideAfter: 5,
    limitAfter: 300,
  };
}

function after(...events: readonly InspectorEvent[]): InspectorState {
  return events.reduce(nextInspectorState, firstInspectorState);
}

function viewAfter(...events: readonly InspectorEvent[]): InspectionView {
  const state = after(signedIn, ...events);
  if (state.page !== "inspection") throw new Error(`The page shows ${state.page}`);
  return state;
}

test("asks for a token and shows nothing of the venues once the session has ended", () => {
  expect(after(signedIn, inspections, { kind: "sign-in-asked", fault: "session-ended" }, inspections)).toEqual({ page: "sign-in", fault: "session-ended", busy: false });
});

test("keeps the last figures when new ones cannot be had, and says so until they can", () => {
  expect(viewAfter(inspections, { kind: "inspections-failed" })).toMatchObject({ inspections: [theatre], loadedAtMs: 1_000, stale: true });
  expect(viewAfter({ kind: "inspections-failed" }, inspections)).toMatchObject({ stale: false });
});

describe("the ledger", () => {
  const asked: InspectorEvent = { kind: "ledger-asked", venueId: "theatre", span };
  const loaded: InspectorEvent = { kind: "ledger-loaded", venueId: "theatre", span, rows: [row(71), row(72)] };

  test("shows the page that was asked for", () => {
    expect(viewAfter(asked).ledger).toEqual({ venueId: "theatre", span, entries: { kind: "loading" }, replay: null });
    expect(viewAfter(asked, loaded).ledger).toEqual({ venueId: "theatre", span, entries: { kind: "loaded", rows: [row(71), row(72)] }, replay: null });
  });

  test.each<{ title: string; events: InspectorEvent[] }>([
    { title: "another page of the venue", events: [{ kind: "ledger-asked", venueId: "theatre", span: { after: 20, limit: 50 } }] },
    { title: "the same page of another venue", events: [{ kind: "ledger-asked", venueId: "market", span }] },
  ])("drops a late answer when $title was asked for since", ({ events }) => {
    expect(viewAfter(asked, ...events, loaded).ledger?.entries).toEqual({ kind: "loading" });
  });

  test("stays closed when an answer comes after closing", () => {
    expect(viewAfter(asked, { kind: "ledger-closed" }, loaded).ledger).toBe(null);
  });

  test("says that a page cannot be read", () => {
    expect(viewAfter(asked, { kind: "ledger-failed", venueId: "theatre", span }).ledger?.entries).toEqual({ kind: "failed" });
  });

  test("the last number is the greatest that the page has seen of this venue", () => {
    expect(lastSeqOf(viewAfter(inspections), "theatre")).toBe(120);
    expect(lastSeqOf(viewAfter(inspections), "market")).toBe(0);
    expect(lastSeqOf(viewAfter(inspections, asked, { kind: "ledger-loaded", venueId: "theatre", span, rows: [row(121)] }), "theatre")).toBe(121);
    expect(lastSeqOf(viewAfter(inspections, { ...asked, venueId: "market" }, { kind: "ledger-loaded", venueId: "market", span, rows: [row(500)] }), "theatre")).toBe(120);
  });
});

describe("a check-in decided again", () => {
  const opened: InspectorEvent = { kind: "ledger-asked", venueId: "theatre", span };
  const asked: InspectorEvent = { kind: "replay-asked", checkInId: "one" };
  const failed = (checkInId: string): InspectorEvent => ({ kind: "replay-answered", checkInId, answer: { kind: "failed" } });

  test("is on its way until the answer comes", () => {
    expect(viewAfter(opened, asked).ledger?.replay).toEqual({ checkInId: "one", answer: { kind: "loading" } });
    expect(viewAfter(opened, asked, failed("one")).ledger?.replay).toEqual({ checkInId: "one", answer: { kind: "failed" } });
  });

  test("is not mixed up with another that was asked for since", () => {
    expect(viewAfter(opened, asked, { kind: "replay-asked", checkInId: "two" }, failed("one")).ledger?.replay).toEqual({ checkInId: "two", answer: { kind: "loading" } });
  });

  test("goes when it is closed, and an answer that comes later does not open it again", () => {
    expect(viewAfter(opened, asked, { kind: "replay-closed" }, failed("one")).ledger?.replay).toBeNull();
  });

  test("goes with the page of the ledger that it stands on", () => {
    expect(viewAfter(opened, asked, { kind: "ledger-asked", venueId: "theatre", span: { after: 20, limit: 50 } }).ledger?.replay).toBeNull();
  });

  test("needs an open ledger", () => {
    expect(viewAfter(asked).ledger).toBeNull();
  });
});
