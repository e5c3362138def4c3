import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { GatewayAnswer } from "../../../../kiosk/link/gateway-answer.ts";
import { type DraftParts, runDraft, typingPauseMs } from "../../../../kiosk/policy/draft/run-draft.ts";
import type { LintAnswer, SavedPolicyMessage } from "../../../../shared/wire/policy.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clean: GatewayAnswer<LintAnswer> = { kind: "ok", value: { faults: [], lints: [] } };
const summary: SavedPolicyMessage["policy"] = {
  id: "venue-theatre",
  title: { "zh-CN": "", en: "" },
  layer: "venue",
  jurisdiction: "",
  scope: { divisions: null, venueClasses: null },
  effective: { from: null, to: null, certainty: "stated" },
  trigger: null,
  sources: [],
  rules: 1,
  version: "venue-theatre@0123456789ab",
  origin: "saved",
};

function refused<Value>(status: number): GatewayAnswer<Value> {
  return { kind: "problem", status, problem: { type: "/problems/some", title: "Some", status, detail: "Some", errors: [{ path: "id", detail: "wrong" }] } };
}

function draft(client: Partial<DraftParts["client"]> = {}) {
  const seen = { linted: [] as unknown[], saved: [] as unknown[], ended: 0, told: 0 };
  const running = runDraft({
    endSession: () => (seen.ended += 1),
    onSaved: () => (seen.told += 1),
    client: {
      lintPolicy: async (body) => {
        seen.linted.push(body);
        return clean;
      },
      savePolicy: async (id, body) => {
        seen.saved.push({ id, body });
        return { kind: "ok", value: { status: "saved", policy: summary, activated: null, lints: [], below: [] } };
      },
      ...client,
    },
  });
  return { running, seen };
}

test("asks the gateway once the typing pauses, and about the last text alone", async () => {
  const { running, seen } = draft();
  running.type('{"id":"a"}');
  await vi.advanceTimersByTimeAsync(typingPauseMs - 1);
  running.type('{"id":"ab"}');
  await vi.advanceTimersByTimeAsync(typingPauseMs - 1);
  expect(seen.linted).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.linted).toEqual([{ id: "ab" }]);
  expect(running.state.value.check).toEqual({ kind: "answered", faults: [], lints: [] });
});

test("asks one question at a time, drops the answer about an older text, and then asks about the last one", async () => {
  const asked: unknown[] = [];
  const answers: ((answer: GatewayAnswer<LintAnswer>) => void)[] = [];
  const { running } = draft({
    lintPolicy: (body) => {
      asked.push(body);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  for (const id of ["a", "b", "c"]) {
    running.type(`{"id":"${id}"}`);
    await vi.advanceTimersByTimeAsync(typingPauseMs);
  }
  expect(asked).toEqual([{ id: "a" }]);
  answers[0]?.({ kind: "ok", value: { faults: [{ path: "id", detail: "wrong" }], lints: [] } });
  await vi.advanceTimersByTimeAsync(0);
  expect(running.state.value.check).toEqual({ kind: "waiting" });
  expect(asked).toEqual([{ id: "a" }, { id: "c" }]);
  answers[1]?.(clean);
  await vi.advanceTimersByTimeAsync(0);
  expect(running.state.value.check).toEqual({ kind: "answered", faults: [], lints: [] });
});

test("does not ask about what is no pack", async () => {
  const { running, seen } = draft();
  running.type('{"id":');
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  expect(seen.linted).toEqual([]);
});

test("says that the gateway does not answer, and asks again when told to", async () => {
  const answers: GatewayAnswer<LintAnswer>[] = [{ kind: "unreachable", detail: "timeout" }, clean];
  const { running } = draft({ lintPolicy: async () => answers.shift() ?? clean });
  running.type("{}");
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  expect(running.state.value.check).toEqual({ kind: "unreachable" });
  running.checkAgain();
  expect(running.state.value.check).toEqual({ kind: "waiting" });
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  expect(running.state.value.check.kind).toBe("answered");
});

test("saves the pack under its id, with the activation that goes with it, and tells", async () => {
  const { running, seen } = draft();
  running.open('{"id":"venue-theatre"}', null);
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  await running.save({ venueIds: ["theatre"], from: "2022-03-15", to: null, reason: "By order" });
  expect(seen.saved).toEqual([{ id: "venue-theatre", body: { id: "venue-theatre", activation: { venueIds: ["theatre"], from: "2022-03-15", to: null, reason: "By order" } } }]);
  expect(running.state.value).toMatchObject({ savedText: '{"id":"venue-theatre"}', outcome: { kind: "saved", version: "venue-theatre@0123456789ab", unchanged: false, activated: false } });
  expect(seen.told).toBe(1);
});

test("saves nothing that the gateway has not looked at", async () => {
  const { running, seen } = draft();
  running.open('{"id":"venue-theatre"}', null);
  await running.save(null);
  expect(seen.saved).toEqual([]);
});

test.each([
  { title: "refuses", answer: refused<SavedPolicyMessage>(400), outcome: { kind: "rejected", rejection: { detail: "Some", faults: [{ path: "id", detail: "wrong" }], lints: [] } }, told: 0 },
  { title: "fails", answer: refused<SavedPolicyMessage>(503), outcome: { kind: "unanswered" }, told: 1 },
  { title: "does not answer", answer: { kind: "unreachable", detail: "timeout" } as const, outcome: { kind: "unanswered" }, told: 1 },
])("says what became of it when the gateway $title", async ({ answer, outcome, told }) => {
  const { running, seen } = draft({ savePolicy: async () => answer });
  running.open('{"id":"venue-theatre"}', null);
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  await running.save(null);
  expect(running.state.value.outcome).toEqual(outcome);
  expect(seen.told).toBe(told);
});

test.each([
  { title: "checking", client: { lintPolicy: async () => refused<LintAnswer>(401) } },
  { title: "saving", client: { savePolicy: async () => refused<SavedPolicyMessage>(401) } },
])("tells when the session has ended while $title", async ({ client }) => {
  const { running, seen } = draft(client);
  running.open("{}", null);
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  await running.save(null);
  expect(seen.ended).toBe(1);
});

test("asks again when a newer question of the same person took its place", async () => {
  const answers = [refused<LintAnswer>(429), clean];
  const { running } = draft({ lintPolicy: async () => answers.shift() ?? clean });
  running.open("{}", null);
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  expect(running.state.value.check).toEqual({ kind: "waiting" });
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  expect(running.state.value.check).toEqual({ kind: "answered", faults: [], lints: [] });
  expect(answers).toEqual([]);
});

test("says which packs below ask by what was saved for more than they may", async () => {
  const below = [{ packId: "venue-market", version: "v", venues: ["market"], lints: [] }];
  const { running } = draft({ savePolicy: async () => ({ kind: "ok", value: { status: "saved", policy: summary, activated: null, lints: [], below } }) });
  running.open('{"id":"venue-theatre"}', null);
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  await running.save(null);
  expect(running.state.value.outcome).toEqual({ kind: "saved", version: "venue-theatre@0123456789ab", unchanged: false, activated: false, below });
});

test("asks no more once it is stopped", async () => {
  const { running, seen } = draft();
  running.type("{}");
  running.stop();
  await vi.advanceTimersByTimeAsync(typingPauseMs);
  expect(seen.linted).toEqual([]);
});
