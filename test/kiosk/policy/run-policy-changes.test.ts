import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ActivationAnswer } from "../../../shared/wire/policy.ts";
import { activated, opened, refused } from "./run-policy-fixture.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a change", () => {
  test("of what is in force is told, and what is in force read again", async () => {
    const { policy, seen } = await opened();
    await policy.change({ kind: "activate", packId: "theatre-75", request: { venueIds: ["theatre"], from: "2022-09-01", to: null, reason: "Ordered" } });
    await vi.advanceTimersByTimeAsync(0);
    expect(policy.state.value).toMatchObject({ change: { kind: "done", packId: "theatre-75", what: "activated", holdsHere: true, seatsUnknown: false } });
    expect(seen.asked).toEqual(["theatre now", "theatre now"]);
  });

  test.each<{ title: string; below: ActivationAnswer["below"] }>([
    { title: "asks for more than it may by it", below: [{ packId: "venue-market", version: "v", venues: ["market"], lints: [] }] },
    { title: "could not be looked at", below: null },
  ])("says which pack below $title", async ({ below }) => {
    const { policy } = await opened({ answers: { endActivation: async () => ({ kind: "ok", value: { ...activated, below } }) } });
    await policy.change({ kind: "end", packId: "theatre-75", activationId: "one", reason: "Over" });
    expect(policy.state.value).toMatchObject({ change: { kind: "done", what: "ended", below } });
  });

  test("that makes no difference here today says so", async () => {
    const { policy } = await opened({ answers: { activatePolicy: async () => ({ kind: "ok", value: { ...activated, venues: [] } }) } });
    await policy.change({ kind: "activate", packId: "theatre-75", request: { venueIds: ["theatre"], from: "2022-10-01", to: null, reason: "Ordered" } });
    expect(policy.state.value).toMatchObject({ change: { kind: "done", holdsHere: false } });
  });

  test("ends what was put in force", async () => {
    const { policy } = await opened();
    await policy.change({ kind: "end", packId: "theatre-75", activationId: "one", reason: "Over" });
    expect(policy.state.value).toMatchObject({ change: { kind: "done", what: "ended" } });
  });

  test.each([
    { title: "refused", answer: refused<ActivationAnswer>(409), change: { kind: "rejected", rejection: { detail: "Some", faults: [], lints: [] } } },
    { title: "not answered", answer: { kind: "unreachable", detail: "" } as const, change: { kind: "unanswered" } },
    { title: "failed", answer: refused<ActivationAnswer>(503), change: { kind: "unanswered" } },
  ])("that was $title is called so", async ({ answer, change }) => {
    const { policy } = await opened({ answers: { activatePolicy: async () => answer } });
    await policy.change({ kind: "activate", packId: "theatre-75", request: { venueIds: ["theatre"], reason: "Ordered" } });
    expect(policy.state.value).toMatchObject({ change });
  });
});
