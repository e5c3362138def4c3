import { expect, test } from "vitest";
import { firstPolicyState, nextPolicyState, type InForceView, type PolicyEvent, type PolicyState, type PolicyView, venueOf } from "../../../kiosk/policy/policy-state.ts";
import { administrator, inForceAt, venueWith } from "./policy-fixture.ts";

const signedIn: PolicyEvent = { kind: "signed-in", session: administrator, venues: [venueWith("theatre"), venueWith("market")] };
const theatre: PolicyEvent = { kind: "venue-chosen", venueId: "theatre" };
const loaded: InForceView = { kind: "loaded", answer: inForceAt("theatre"), atMs: 1_000, stale: false };

function answer(view: InForceView, day: string | null = null, venueId = "theatre"): PolicyEvent {
  return { kind: "in-force", venueId, day, view };
}

function after(...events: readonly PolicyEvent[]): PolicyState {
  return events.reduce(nextPolicyState, firstPolicyState);
}

function viewAfter(...events: readonly PolicyEvent[]): PolicyView {
  const state = after(signedIn, theatre, ...events);
  if (state.page !== "policy") throw new Error(`The page shows ${state.page}`);
  return state;
}

test("shows nothing of any venue once the session has ended", () => {
  expect(after(signedIn, theatre, { kind: "sign-in-asked", fault: "session-ended" }, answer(loaded))).toEqual({ page: "sign-in", fault: "session-ended", busy: false });
});

test("shows what is in force at the venue that is looked at", () => {
  expect(viewAfter(answer(loaded)).inForce).toEqual(loaded);
  expect(venueOf(viewAfter())?.id).toBe("theatre");
});

test.each([
  { title: "another venue", event: answer(loaded, null, "market") },
  { title: "another day", event: answer(loaded, "2022-09-02") },
])("never shows an answer about $title", ({ event }) => {
  expect(viewAfter(event).inForce).toEqual({ kind: "loading" });
});

test("begins anew with another venue or another day", () => {
  expect(viewAfter(answer(loaded), { kind: "venue-chosen", venueId: "market" })).toMatchObject({ venueId: "market", inForce: { kind: "loading" }, overlay: "loading" });
  expect(viewAfter(answer(loaded), { kind: "day-chosen", day: "2022-09-02" })).toMatchObject({ day: "2022-09-02", inForce: { kind: "loading" } });
});

test("keeps what was read when it cannot be read again, and says that it may be out of date", () => {
  expect(viewAfter(answer(loaded), answer({ kind: "failed" })).inForce).toEqual({ ...loaded, stale: true });
  expect(viewAfter(answer(loaded), answer({ kind: "failed" }), answer(loaded)).inForce).toEqual(loaded);
  expect(viewAfter(answer({ kind: "failed" })).inForce).toEqual({ kind: "failed" });
});

test("shows what is to come at the venue that is looked at", () => {
  const toCome = [{ packId: "order", title: { "zh-CN": "令", en: "Order" }, layer: "city" as const, from: "2022-10-01", to: null, activation: null }];
  expect(viewAfter({ kind: "to-come", venueId: "theatre", toCome }).toCome).toEqual(toCome);
  expect(viewAfter({ kind: "to-come", venueId: "market", toCome }).toCome).toBeNull();
  expect(viewAfter({ kind: "to-come", venueId: "theatre", toCome }, { kind: "venue-chosen", venueId: "market" }).toCome).toBeNull();
});

test("an own pack that was read stays when it cannot be read again", () => {
  const failed: PolicyEvent = { kind: "overlay", venueId: "theatre", overlay: "failed" };
  expect(viewAfter(failed).overlay).toBe("failed");
  expect(viewAfter({ kind: "overlay", venueId: "theatre", overlay: "ready" }, failed).overlay).toBe("ready");
  expect(viewAfter({ kind: "overlay", venueId: "market", overlay: "ready" }).overlay).toBe("loading");
});

test("the result of a change goes with the part of the page that it belongs to", () => {
  const change: PolicyEvent = { kind: "change", change: { kind: "unanswered", packId: "theatre-75" } };
  expect(viewAfter(change).change).toEqual({ kind: "unanswered", packId: "theatre-75" });
  expect(viewAfter(change, { kind: "tab-chosen", tab: "try" })).toMatchObject({ tab: "try", change: { kind: "none" } });
});
