import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { GatewayAnswer } from "../../../kiosk/link/gateway-answer.ts";
import { type InspectorParts, runInspector } from "../../../kiosk/inspector/run-inspector.ts";
import type { InspectionMessage } from "../../../shared/wire/inspection.ts";
import type { ReplayMessage } from "../../../shared/wire/replay.ts";
import type { SessionMessage } from "../../../shared/wire/session.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const session: SessionMessage = { role: "inspector", venueId: null, name: "Inspector" };
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

const replay: ReplayMessage = {
  kind: "not-replayable",
  id: "0198c0de-0000-7000-8000-000000000001",
  decidedAt: "2022-09-01T02:00:00Z",
  recorded: { verdict: "admit", codes: [], goods: null },
  policyVersion: "theatre-75@8f2c06b1d9aa",
  riskListVersion: null,
  why: "policy-unknown",
};

function refused<Value>(status: number): GatewayAnswer<Value> {
  return { kind: "problem", status, problem: { type: "/problems/some", title: "Some", status, detail: "Some" } };
}

function page(answers: Partial<InspectorParts["client"]> = {}) {
  const seen = { inspections: 0, pages: [] as unknown[], replays: [] as unknown[] };
  const inspector = runInspector({
    now: () => 1_000,
    client: {
      openSession: async () => ({ kind: "ok", value: session }),
      currentSession: async () => ({ kind: "ok", value: session }),
      closeSession: async () => ({ kind: "ok", value: null }),
      inspections: async () => {
        seen.inspections += 1;
        return { kind: "ok", value: { inspections: [theatre] } };
      },
      venues: async () => ({ kind: "ok", value: { venues: [] } }),
      ledger: async (venueId, span) => {
        seen.pages.push({ venueId, ...span });
        return { kind: "ok", value: { entries: [], next: null } };
      },
      replay: async (venueId, checkInId) => {
        seen.replays.push({ venueId, checkInId });
        return { kind: "ok", value: replay };
      },
      ...answers,
    },
  });
  return { inspector, seen };
}

test("reads the figures at once and every fifteen seconds until signing out", async () => {
  const { inspector, seen } = page();
  await inspector.open("inspector-token-01");
  expect(seen.inspections).toBe(1);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(seen.inspections).toBe(2);
  await inspector.signOut();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen.inspections).toBe(2);
  expect(inspector.state.value).toEqual({ page: "sign-in", fault: null, busy: false });
});

test("opens a ledger at its newest page", async () => {
  const { inspector, seen } = page();
  await inspector.open(null);
  await inspector.openLedger("theatre");
  expect(seen.pages).toEqual([{ venueId: "theatre", after: 70, limit: 50 }]);
  expect(inspector.state.value).toMatchObject({ ledger: { venueId: "theatre", entries: { kind: "loaded" } } });
});

test("says that a page could not be read", async () => {
  const { inspector } = page({ ledger: async () => ({ kind: "unreachable", detail: "timeout" }) });
  await inspector.open(null);
  await inspector.showSpan("theatre", { after: 0, limit: 50 });
  expect(inspector.state.value).toMatchObject({ ledger: { entries: { kind: "failed" } } });
});

test("has a check-in of the open ledger decided again, and closes it", async () => {
  const { inspector, seen } = page();
  await inspector.open(null);
  await inspector.openReplay("one");
  expect(seen.replays).toEqual([]);
  await inspector.openLedger("theatre");
  await inspector.openReplay("one");
  expect(seen.replays).toEqual([{ venueId: "theatre", checkInId: "one" }]);
  expect(inspector.state.value).toMatchObject({ ledger: { replay: { checkInId: "one", answer: { kind: "loaded", replay } } } });
  inspector.closeReplay();
  expect(inspector.state.value).toMatchObject({ ledger: { replay: null } });
});

test.each<{ title: string; replay: InspectorParts["client"]["replay"]; kind: string }>([
  { title: "the gateway does not answer", replay: async () => ({ kind: "unreachable", detail: "timeout" }), kind: "failed" },
  { title: "the gateway fails", replay: async () => refused(500), kind: "failed" },
  { title: "the gateway no longer has it", replay: async () => refused(404), kind: "not-kept" },
])("says that $title when a check-in is to be decided again", async ({ replay: answered, kind }) => {
  const { inspector } = page({ replay: answered });
  await inspector.open(null);
  await inspector.openLedger("theatre");
  await inspector.openReplay("one");
  expect(inspector.state.value).toMatchObject({ ledger: { replay: { answer: { kind } } } });
});

test("asks to sign in again when the session has ended before a check-in is decided again", async () => {
  const { inspector } = page({ replay: async () => refused(401) });
  await inspector.open(null);
  await inspector.openLedger("theatre");
  await inspector.openReplay("one");
  expect(inspector.state.value).toEqual({ page: "sign-in", fault: "session-ended", busy: false });
});

test.each<{ title: string; answers: Partial<InspectorParts["client"]> }>([
  { title: "the figures", answers: { inspections: async () => refused(401) } },
  { title: "the ledger", answers: { ledger: async () => refused(401) } },
])("asks to sign in again when the session has ended at $title", async ({ answers }) => {
  const { inspector } = page(answers);
  await inspector.open(null);
  await inspector.openLedger("theatre");
  expect(inspector.state.value).toEqual({ page: "sign-in", fault: "session-ended", busy: false });
});

test("asks for a token when the one of the link is not known", async () => {
  const { inspector } = page({ openSession: async () => refused(401) });
  await inspector.open("wrong-token-000001");
  expect(inspector.state.value).toEqual({ page: "sign-in", fault: "token-refused", busy: false });
});
