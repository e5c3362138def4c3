import { describe, expect, test } from "vitest";
import { firstManagerState, type ManagerEvent, type ManagerState, nextManagerState, type VenueView } from "../../../kiosk/manager/manager-state.ts";
import type { CountsMessage } from "../../../shared/wire/counts.ts";
import type { FlowMessage } from "../../../shared/wire/inspection.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";

const venue: VenueMessage = {
  id: "theatre",
  name: "Theatre",
  venueClass: "culture.theatre",
  divisionCode: "110101",
  setting: "urban",
  policyId: "theatre-policy",
  policyVersion: "1",
  capacity: { seats: 400, share: null, persons: null },
  limit: 300,
  limitedBy: "policy-share",
  gates: [{ id: "north", name: "North", zone: null }],
};
const opened: ManagerEvent = { kind: "venue-opened", session: { role: "manager", venueId: "theatre", name: "Manager" }, venue, nowMs: 1_000 };
const flow: FlowMessage = { venueId: "theatre", minutesPerBucket: 5, buckets: [], gates: [], refusedByReason: [], seq: 3 };

function countsAt(seq: number, inside: number, limit = 300): CountsMessage {
  const left = Math.max(0, limit - inside);
  return { venueId: "theatre", seq, inside, insideLow: inside, insideHigh: inside, limit, left, entered: inside, exited: 0, refused: 0, at: "2022-09-01T10:00:00Z" };
}

function after(...events: readonly ManagerEvent[]): ManagerState {
  return events.reduce(nextManagerState, firstManagerState);
}

function viewAfter(...events: readonly ManagerEvent[]): VenueView {
  const state = after(opened, ...events);
  if (state.page !== "venue") throw new Error(`The page shows ${state.page}`);
  return state;
}

describe("signing in", () => {
  test("asks for a token and says what was wrong with the last", () => {
    expect(after({ kind: "sign-in-asked", fault: "token-refused" })).toEqual({ page: "sign-in", fault: "token-refused", busy: false });
  });

  test("is busy until the gateway has answered", () => {
    const asked: ManagerEvent = { kind: "sign-in-asked", fault: "token-refused" };
    expect(after(asked, { kind: "sign-in-sent" })).toEqual({ page: "sign-in", fault: "token-refused", busy: true });
    expect(after(asked, { kind: "sign-in-sent" }, { kind: "sign-in-asked", fault: "unreachable" })).toEqual({ page: "sign-in", fault: "unreachable", busy: false });
  });

  test("opens the venue without numbers, trying to connect", () => {
    expect(viewAfter()).toMatchObject({ page: "venue", counts: null, flow: null, live: { link: { kind: "reconnecting", sinceMs: 1_000 }, lastHeardAtMs: null } });
  });

  test("shows nothing of the venue once the session has ended", () => {
    expect(after(opened, { kind: "counts", counts: countsAt(1, 5) }, { kind: "sign-in-asked", fault: "session-ended" }, { kind: "counts", counts: countsAt(2, 6) })).toEqual({
      page: "sign-in",
      fault: "session-ended",
      busy: false,
    });
  });
});

describe("counting", () => {
  test("an older snapshot never replaces a newer one", () => {
    expect(viewAfter({ kind: "counts", counts: countsAt(7, 20) }, { kind: "counts", counts: countsAt(6, 19) }).counts?.inside).toBe(20);
  });

  test("a snapshot of the same number replaces the last", () => {
    expect(viewAfter({ kind: "counts", counts: countsAt(7, 20) }, { kind: "counts", counts: countsAt(7, 21) }).counts?.inside).toBe(21);
  });

  test("remembers since which entry the venue is full", () => {
    const full = [countsAt(7, 299), countsAt(8, 300), countsAt(9, 300)].map((counts): ManagerEvent => ({ kind: "counts", counts }));
    expect(viewAfter(...full).fullSinceSeq).toBe(8);
    expect(viewAfter(...full, { kind: "counts", counts: countsAt(10, 299) }).fullSinceSeq).toBe(null);
    expect(viewAfter(...full, { kind: "counts", counts: countsAt(10, 299) }, { kind: "counts", counts: countsAt(11, 300) }).fullSinceSeq).toBe(11);
  });

  test("keeps the last numbers while the connection is lost", () => {
    const lost: ManagerEvent = { kind: "live", live: { link: { kind: "reconnecting", sinceMs: 9_000 }, lastHeardAtMs: 8_000 } };
    expect(viewAfter({ kind: "counts", counts: countsAt(7, 20) }, lost)).toMatchObject({ counts: { inside: 20 }, live: { link: { kind: "reconnecting", sinceMs: 9_000 }, lastHeardAtMs: 8_000 } });
  });

  test("keeps the last chart when a new one cannot be had, and says so", () => {
    expect(viewAfter({ kind: "flow", flow }, { kind: "flow-failed" })).toMatchObject({ flow, flowFailed: true });
    expect(viewAfter({ kind: "flow-failed" }, { kind: "flow", flow })).toMatchObject({ flow, flowFailed: false });
  });
});

describe("changing the limit", () => {
  const typed: ManagerEvent = { kind: "limit-typed", field: "persons", text: "200" };
  const changed: VenueMessage = { ...venue, capacity: { seats: 400, share: null, persons: 200 }, limit: 200, limitedBy: "persons" };

  test("shows the new limit, which limit it is, and an empty reason", () => {
    const view = viewAfter(typed, { kind: "limit-sent" }, { kind: "limit-saved", answer: { limit: 200, limitedBy: "persons", counts: countsAt(9, 20, 200) }, venue: changed });
    expect(view).toMatchObject({
      venue: changed,
      counts: { seq: 9, limit: 200 },
      limitFields: { persons: "200", reason: "" },
      limitOutcome: { kind: "saved", limit: 200, limitedBy: "persons" },
    });
  });

  test("an answer that is older than the live numbers does not turn them back", () => {
    const view = viewAfter(
      { kind: "counts", counts: countsAt(12, 25, 200) },
      { kind: "limit-saved", answer: { limit: 200, limitedBy: "persons", counts: countsAt(9, 20, 200) }, venue: changed },
    );
    expect(view.counts?.seq).toBe(12);
  });

  test("a limit lowered below the number inside makes the venue full", () => {
    expect(viewAfter({ kind: "limit-saved", answer: { limit: 10, limitedBy: "persons", counts: countsAt(9, 20, 10) }, venue: changed }).fullSinceSeq).toBe(9);
  });

  test("keeps what was typed when the gateway rejects it or does not answer", () => {
    expect(viewAfter(typed, { kind: "limit-sent" }, { kind: "limit-rejected", detail: "No" })).toMatchObject({
      limitFields: { persons: "200" },
      limitOutcome: { kind: "rejected", detail: "No" },
    });
    expect(viewAfter(typed, { kind: "limit-sent" }, { kind: "limit-unanswered" }).limitOutcome).toEqual({ kind: "unanswered" });
  });

  test("shown faults stay while typing, an old result goes", () => {
    expect(viewAfter({ kind: "limit-checked" }, typed).limitOutcome).toEqual({ kind: "checked" });
    expect(viewAfter({ kind: "limit-rejected", detail: "No" }, typed).limitOutcome).toEqual({ kind: "none" });
  });

  test("a limit that somebody else has set fills a form that nobody has touched", () => {
    expect(viewAfter({ kind: "venue-changed", venue: changed }).limitFields.persons).toBe("200");
    expect(viewAfter({ kind: "limit-typed", field: "persons", text: "150" }, { kind: "venue-changed", venue: changed }).limitFields.persons).toBe("150");
    expect(viewAfter({ kind: "limit-typed", field: "reason", text: "W" }, { kind: "venue-changed", venue: changed }).limitFields.persons).toBe("");
  });
});
