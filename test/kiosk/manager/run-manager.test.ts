import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { GatewayAnswer } from "../../../kiosk/link/gateway-answer.ts";
import type { VenueFollower } from "../../../kiosk/link/live-client.ts";
import { type ManagerGateway, runManager } from "../../../kiosk/manager/run-manager.ts";
import type { CountsMessage } from "../../../shared/wire/counts.ts";
import type { FlowMessage } from "../../../shared/wire/inspection.ts";
import type { SessionMessage } from "../../../shared/wire/session.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const session: SessionMessage = { role: "manager", venueId: "theatre", name: "Manager" };
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
const flow: FlowMessage = { venueId: "theatre", minutesPerBucket: 5, buckets: [], gates: [], refusedByReason: [], seq: 3 };

function countsAt(seq: number, inside: number, limit = 300): CountsMessage {
  return { venueId: "theatre", seq, inside, insideLow: inside, insideHigh: inside, limit, left: Math.max(0, limit - inside), entered: inside, exited: 0, refused: 0, at: "2022-09-01T10:00:00Z" };
}

function refused<Value>(status: number): GatewayAnswer<Value> {
  return { kind: "problem", status, problem: { type: "/problems/some", title: "Some", status, detail: "Some" } };
}

/** A page whose gateway knows the session and the venue, unless told otherwise. */
function page(answers: Partial<ManagerGateway> = {}) {
  const seen = { rings: 0, flows: 0, venues: 0, closed: 0, requests: [] as unknown[] };
  const followers: VenueFollower[] = [];
  const manager = runManager({
    client: {
      openSession: async () => ({ kind: "ok", value: session }),
      currentSession: async () => ({ kind: "ok", value: session }),
      closeSession: async () => ({ kind: "ok", value: null }),
      venue: async () => {
        seen.venues += 1;
        return { kind: "ok", value: venue };
      },
      flow: async () => {
        seen.flows += 1;
        return { kind: "ok", value: flow };
      },
      setCapacity: async (_venueId, request) => {
        seen.requests.push(request);
        return { kind: "ok", value: { limit: 200, limitedBy: "persons", counts: countsAt(9, 20, 200) } };
      },
      ...answers,
    },
    baseUrl: "",
    follow: (follower) => {
      followers.push(follower);
      return { close: () => void (seen.closed += 1) };
    },
    now: () => 1_000,
    ring: () => void (seen.rings += 1),
  });
  return { manager, seen, live: () => followers.at(-1) };
}

test("a link with a token opens the venue of its manager", async () => {
  const { manager, live } = page();
  await manager.open("manager-token-0001");
  expect(manager.state.value).toMatchObject({ page: "venue", venue: { id: "theatre" } });
  expect(live()).toMatchObject({ venueId: "theatre", auth: { role: "manager" } });
});

test.each<{ title: string; answers: Partial<ManagerGateway>; token: string | null; fault: string | null }>([
  { title: "nobody is signed in", answers: { currentSession: async () => refused(401) }, token: null, fault: null },
  { title: "the token is not known", answers: { openSession: async () => refused(401) }, token: "wrong-token-000001", fault: "token-refused" },
  { title: "the gateway is away", answers: { currentSession: async () => ({ kind: "unreachable", detail: "timeout" }) }, token: null, fault: "unreachable" },
  { title: "the person has no venue", answers: { currentSession: async () => ({ kind: "ok", value: { ...session, venueId: null } }) }, token: null, fault: "no-venue" },
  { title: "the venue is not known", answers: { venue: async () => refused(404) }, token: null, fault: "no-venue" },
])("asks for a token when $title", async ({ answers, token, fault }) => {
  const { manager } = page(answers);
  await manager.open(token);
  expect(manager.state.value).toEqual({ page: "sign-in", fault, busy: false });
});

test("rings once when the venue becomes full, and again when it does so again", async () => {
  const { manager, seen, live } = page();
  await manager.open(null);
  for (const inside of [299, 300, 300]) live()?.onCounts(countsAt(inside, inside));
  expect(seen.rings).toBe(1);
  live()?.onCounts(countsAt(301, 299));
  live()?.onCounts(countsAt(302, 300));
  expect(seen.rings).toBe(2);
});

test("loads the flow at once, and once for all that happens within five seconds", async () => {
  const { manager, seen, live } = page();
  await manager.open(null);
  expect(seen.flows).toBe(1);
  live()?.onCounts(countsAt(4, 4));
  live()?.onCounts(countsAt(5, 5));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen.flows).toBe(2);
});

test("loads the venue again when its limit has changed", async () => {
  const { manager, seen, live } = page();
  await manager.open(null);
  live()?.onCounts(countsAt(4, 4));
  expect(seen.venues).toBe(1);
  live()?.onCounts(countsAt(5, 4, 200));
  expect(seen.venues).toBe(2);
});

test("asks to sign in again when the session has ended, and lets go of the venue", async () => {
  const { manager, seen } = page({ flow: async () => refused(401) });
  await manager.open(null);
  await vi.advanceTimersByTimeAsync(0);
  expect(manager.state.value).toEqual({ page: "sign-in", fault: "session-ended", busy: false });
  expect(seen.closed).toBe(1);
});

test("asks who is signed in when the live channel says no", async () => {
  const ends = [session, null];
  const { manager, live } = page({
    currentSession: async () => {
      const current = ends.shift();
      return current ? { kind: "ok", value: current } : refused(401);
    },
  });
  await manager.open(null);
  live()?.onState({ link: { kind: "refused", detail: "unauthenticated" }, lastHeardAtMs: null });
  await vi.advanceTimersByTimeAsync(0);
  expect(manager.state.value).toMatchObject({ page: "sign-in", fault: "session-ended" });
});

test("signing out lets go of the venue", async () => {
  const { manager, seen } = page();
  await manager.open(null);
  await manager.signOut();
  expect(manager.state.value).toEqual({ page: "sign-in", fault: null, busy: false });
  expect(seen.closed).toBe(1);
});

test("does not pretend to be signed out when the gateway could not be told", async () => {
  const { manager } = page({ closeSession: async () => ({ kind: "unreachable", detail: "timeout" }) });
  await manager.open(null);
  await manager.signOut();
  expect(manager.state.value.page).toBe("venue");
});

test("sends a limit with its reason, and shows what came of it", async () => {
  const { manager, seen } = page();
  await manager.open(null);
  manager.typeLimit("persons", "200");
  manager.typeLimit("reason", "Order of the district");
  await manager.saveLimit();
  expect(seen.requests).toEqual([{ seats: 400, persons: 200, reason: "Order of the district" }]);
  expect(manager.state.value).toMatchObject({ limitOutcome: { kind: "saved", limit: 200, limitedBy: "persons" } });
});

test("sends nothing while the form has faults", async () => {
  const { manager, seen } = page();
  await manager.open(null);
  manager.typeLimit("persons", "many");
  await manager.saveLimit();
  expect(seen.requests).toEqual([]);
  expect(manager.state.value).toMatchObject({ limitOutcome: { kind: "checked" } });
});

test.each<{ title: string; answer: GatewayAnswer<never>; outcome: unknown }>([
  { title: "rejects it", answer: refused(403), outcome: { kind: "rejected", detail: "Some" } },
  { title: "does not answer", answer: { kind: "unreachable", detail: "timeout" }, outcome: { kind: "unanswered" } },
])("says so when the gateway $title", async ({ answer, outcome }) => {
  const { manager } = page({ setCapacity: async () => answer });
  await manager.open(null);
  manager.typeLimit("reason", "Order of the district");
  await manager.saveLimit();
  expect(manager.state.value).toMatchObject({ limitOutcome: outcome });
});
