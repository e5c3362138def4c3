import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PolicyGateway } from "../../../kiosk/policy/policy-gateway.ts";
import { plainVisitor } from "../../../kiosk/policy/try/try-fields.ts";
import { opened, ownPack, refused } from "./run-policy-fixture.ts";
import { manager, theatrePolicy } from "./policy-fixture.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the venue", () => {
  test("is the manager's own", async () => {
    const { policy, seen } = await opened({ as: manager });
    expect(policy.state.value).toMatchObject({ page: "policy", venueId: "market" });
    expect(seen.followed.map(({ venueId, auth }) => [venueId, auth])).toEqual([["market", { role: "manager" }]]);
  });

  test("is the first one for an administrator, who can choose another", async () => {
    const { policy, seen } = await opened();
    policy.chooseVenue("market");
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.asked).toEqual(["theatre now", "market now"]);
    expect(policy.state.value).toMatchObject({ venueId: "market", inForce: { kind: "loaded" } });
    expect(seen.closed).toBe(1);
  });

  test("is none where there is none yet", async () => {
    const { policy } = await opened({ answers: { venues: async () => ({ kind: "ok", value: { venues: [] } }) } });
    expect(policy.state.value).toMatchObject({ page: "policy", venueId: null });
    expect(policy.drafts()).toBeNull();
  });
});

describe("what is in force", () => {
  test("is asked of a day as it is at its end, and of today as it is now", async () => {
    const { policy, seen } = await opened();
    policy.chooseDay("2022-08-31");
    policy.chooseDay("2022-09-01");
    policy.chooseDay(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.asked).toEqual(["theatre now", "theatre 2022-08-31T23:59:59+08:00", "theatre now"]);
  });

  test("is read again when the gateway says that something has changed", async () => {
    const { seen } = await opened();
    seen.followed[0]?.onPolicy({ venueId: "theatre", policyVersion: "other" });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.asked).toEqual(["theatre now", "theatre now"]);
  });

  test("is that of today where packs are written", async () => {
    const { policy } = await opened();
    policy.chooseDay("2022-08-31");
    policy.chooseTab("overlay");
    expect(policy.state.value).toMatchObject({ tab: "overlay", day: null });
  });

  test.each([
    { title: "the gateway does not answer", answer: { kind: "unreachable", detail: "" } as const, inForce: { kind: "failed" } },
    { title: "the gateway fails", answer: refused<never>(500), inForce: { kind: "failed" } },
    { title: "the gateway knows no such venue", answer: refused<never>(404), inForce: { kind: "refused", detail: "Some" } },
  ])("is not made up when $title", async ({ answer, inForce }) => {
    const { policy } = await opened({ answers: { policiesInForce: async () => answer } });
    expect(policy.state.value).toMatchObject({ inForce });
  });
});

describe("the places of a made-up visitor", () => {
  const visiting = (place: string) => ({ visitor: { ...plainVisitor, stays: [{ place, level: "listed" as const, left: "2022-08-31" }] }, gateId: null, withDraft: true });

  test("are looked up, and again when another list comes into force", async () => {
    const { policy, seen } = await opened();
    policy.tried.tryOut(visiting("140105"));
    await vi.advanceTimersByTimeAsync(0);
    expect(policy.tried.gazetteer().areas.get("14")).toMatchObject({ kind: "read", version: "list-1" });
    seen.followed[0]?.onList({ version: "list-2", endUpdateTime: "2022-09-01T04:00:00Z" });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.asked).toEqual(["theatre now", "areas of 14", "areas of 14"]);
  });

  test("are looked up anew by who signs in after the session has ended, for whom the visitor is kept", async () => {
    const { policy, seen } = await opened();
    policy.tried.tryOut(visiting("140105"));
    await vi.advanceTimersByTimeAsync(0);
    await policy.signOut();
    expect(policy.tried.gazetteer().areas.size).toBe(0);
    await policy.signIn("token-0123456789");
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.asked.filter((each) => each === "areas of 14")).toHaveLength(2);
  });
});

describe("the venue's own pack", () => {
  test("is a new one without rules where there is none", async () => {
    const { policy } = await opened();
    const text = policy.drafts()?.overlay.state.value.text ?? "";
    expect(JSON.parse(text)).toMatchObject({ id: "venue-theatre", layer: "venue", rules: [], effective: { from: "2022-09-01" } });
    expect(policy.state.value).toMatchObject({ overlay: "ready" });
    expect(policy.wouldLose()).toBe(false);
  });

  test("is the one that the gateway keeps", async () => {
    const { policy } = await opened({ answers: { policies: async () => ({ kind: "ok", value: { policies: [{ ...theatrePolicy, id: "venue-theatre" }] } }) } });
    expect(JSON.parse(policy.drafts()?.overlay.state.value.text ?? "")).toEqual(ownPack);
  });

  test("is kept as it was written while another venue is looked at, and while things are read again", async () => {
    const { policy } = await opened();
    policy.drafts()?.overlay.type('{ "id": "venue-theatre" }');
    policy.chooseVenue("market");
    await vi.advanceTimersByTimeAsync(0);
    expect(policy.wouldLose()).toBe(true);
    policy.chooseVenue("theatre");
    await vi.advanceTimersByTimeAsync(0);
    expect(policy.drafts()?.overlay.state.value.text).toBe('{ "id": "venue-theatre" }');
  });

  test("is not taken for new when nobody knows", async () => {
    const { policy } = await opened({ answers: { policies: async () => ({ kind: "unreachable", detail: "" }) } });
    expect(policy.state.value).toMatchObject({ overlay: "failed" });
  });
});

test("brings a pack that is to be changed into the draft", async () => {
  const { policy } = await opened();
  await policy.edit("venue-theatre");
  expect(JSON.parse(policy.drafts()?.upload.state.value.text ?? "")).toEqual(ownPack);
  expect(policy.wouldLose()).toBe(false);
});

test.each<{ title: string; answers: Partial<PolicyGateway> }>([
  { title: "reading what is in force", answers: { policiesInForce: async () => refused(401) } },
  { title: "reading what is to come", answers: { policiesToCome: async () => refused(401) } },
  { title: "reading the packs", answers: { policies: async () => refused(401) } },
])("asks to sign in again when the session has ended on $title", async ({ answers }) => {
  const { policy, seen } = await opened({ answers });
  expect(policy.state.value).toEqual({ page: "sign-in", fault: "session-ended", busy: false });
  expect(seen.closed).toBe(1);
});

test("signing out follows nobody any more", async () => {
  const { policy, seen } = await opened();
  await policy.signOut();
  expect(policy.state.value).toEqual({ page: "sign-in", fault: null, busy: false });
  expect(seen.closed).toBe(1);
});

test("asks for a token when the one of the link is not known", async () => {
  const { policy } = await opened({ answers: { openSession: async () => refused(401) } });
  expect(policy.state.value).toEqual({ page: "sign-in", fault: "token-refused", busy: false });
});
