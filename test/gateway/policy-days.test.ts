import { describe, expect, test, vi } from "vitest";
import { followDays } from "../../gateway/venues/follow-days.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";
import type { PolicyMessage } from "../../shared/wire/live.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { askForSymptoms, samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const secondMs = 1_000;
const dayMs = 86_400 * secondMs;
const midnightMs = Date.parse("2022-04-17T00:00:00+08:00");

async function policyEntries(gateway: TestGateway): Promise<readonly LedgerEntryMessage[]> {
  const { entries } = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger?limit=500", { as: "inspector" })).json();
  return entries.filter(({ kind }: LedgerEntryMessage) => kind === "policy-changed");
}

async function put(gateway: TestGateway, body: object): Promise<{ activated: { activation: { id: string } } }> {
  const response = await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body });
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

async function verdictOf(gateway: TestGateway): Promise<string> {
  const body = checkInBody({ scans: [await gateway.health("green", "a")] });
  return (await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json()).verdict;
}

describe("at midnight in Beijing", () => {
  test("an activation begins: for those who come, for those who follow, and in the ledger", async () => {
    const gateway = await openTestGateway();
    const heard: PolicyMessage[] = [];
    gateway.gateway.policyRecorder.onChanged((change) => heard.push(change));
    await put(gateway, { ...samplePack(), activation: { from: "2022-04-17", venueIds: ["theatre"], reason: "Order no. 35" } });
    gateway.setNow(midnightMs - 1);
    expect(await verdictOf(gateway)).toBe("admit");
    gateway.setNow(midnightMs);
    expect(await verdictOf(gateway)).toBe("recheck");
    await gateway.gateway.policyRecorder.bringUpToDate();
    expect(heard).toEqual([{ venueId: "theatre", policyVersion: expect.stringMatching(/^set@/) }]);
    expect((await policyEntries(gateway)).slice(1)).toMatchObject([{ at: "2022-04-16T16:00:00.000Z", reason: "Order no. 35", by: "administrator", added: [expect.stringMatching(/^city-order@/)] }]);
    await gateway.gateway.policyRecorder.bringUpToDate();
    expect(await policyEntries(gateway)).toHaveLength(2);
  });

  test("a pack whose days are stated comes into force and goes out of it by itself", async () => {
    const gateway = await openTestGateway();
    await put(gateway, samplePack({ effective: { from: "2022-04-17", to: "2022-04-17", certainty: "stated" } }));
    const asked: (boolean | undefined)[] = [];
    for (const atMs of [midnightMs - 1, midnightMs, midnightMs + dayMs - 1, midnightMs + dayMs]) {
      gateway.setNow(atMs);
      await gateway.gateway.policyRecorder.bringUpToDate();
      const body = checkInBody();
      const { findings } = await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json();
      asked.push(findings.some(({ ruleId }: { ruleId: string }) => ruleId === "city-order/symptoms"));
    }
    expect(asked).toEqual([false, true, true, false]);
    expect((await policyEntries(gateway)).slice(1)).toMatchObject([
      { reason: "city-order holds from 2022-04-17 to 2022-04-17", by: "gateway", removed: [] },
      { reason: "the days of city-order are over", by: "gateway", added: [] },
    ]);
  });

  test("an activation whose days are over ends, whoever ended others of the same pack before", async () => {
    const gateway = await openTestGateway();
    const { activated } = await put(gateway, { ...samplePack(), activation: { reason: "Order no. 35" } });
    await gateway.request("DELETE", `/api/v1/policies/city-order/activations/${activated.activation.id}?reason=too%20early`, { as: "administrator" });
    await put(gateway, { ...samplePack(), activation: { to: "2022-04-16", reason: "for today" } });
    gateway.setNow(midnightMs);
    await gateway.gateway.policyRecorder.bringUpToDate();
    expect((await policyEntries(gateway)).slice(1).map(({ reason, by }) => [reason, by])).toEqual([
      ["Order no. 35", "administrator"],
      ["too early", "administrator"],
      ["for today", "administrator"],
      ["the days of city-order are over", "gateway"],
    ]);
  });

  test("rules of a pack begin and end, which gives what is in force another name", async () => {
    const gateway = await openTestGateway();
    await put(gateway, { ...samplePack({ rules: [{ ...askForSymptoms, during: { from: "2022-04-17", to: null } }] }), activation: { reason: "Order no. 35" } });
    expect(await verdictOf(gateway)).toBe("admit");
    gateway.setNow(midnightMs);
    await gateway.gateway.policyRecorder.bringUpToDate();
    expect(await verdictOf(gateway)).toBe("recheck");
    expect((await policyEntries(gateway)).at(-1)).toMatchObject({ added: [], removed: [], reason: "other rules of the same packs hold from today", by: "gateway" });
  });

  test("what is to come can be asked for before", async () => {
    const gateway = await openTestGateway();
    await put(gateway, { ...samplePack(), activation: { from: "2022-04-17", venueIds: ["theatre"], reason: "Order no. 35" } });
    const packsAt = async (at: string) => (await gateway.request("GET", `/api/v1/policies?venueId=theatre&at=${encodeURIComponent(at)}`, { as: "north" })).json();
    expect((await packsAt("2022-04-16T23:59:59+08:00")).inForce).toHaveLength(1);
    expect(await packsAt("2022-04-17T00:00:00+08:00")).toMatchObject({ day: "2022-04-17", asKnown: "now", inForce: [{ pack: { id: "city-order" } }, { pack: { id: "theatre-75" } }] });
  });
});

describe("gateways on one store", () => {
  test("say in the ledger once what was changed at one of them, and by whom", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    const here = await openTestGateway({ stores });
    const there = await openTestGateway({ stores });
    const before = (await policyEntries(here)).length;
    await put(here, { ...samplePack(), activation: { venueIds: ["theatre"], reason: "Order no. 35" } });
    await there.gateway.policyRecorder.bringUpToDate();
    const entries = await policyEntries(there);
    expect(entries.slice(before)).toMatchObject([{ reason: "Order no. 35", by: "administrator", added: [expect.stringMatching(/^city-order@/)] }]);
    expect(await verdictOf(there)).toBe("recheck");
    for (const gateway of [here, there]) gateway.setNow(midnightMs);
    await Promise.all([here, there].map((gateway) => gateway.gateway.policyRecorder.bringUpToDate()));
    expect(await policyEntries(here)).toEqual(entries);
  });

  test("find everything in force again when they are started anew", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    const before = await openTestGateway({ stores });
    await put(before, { ...samplePack(), activation: { venueIds: ["theatre"], reason: "Order no. 35" } });
    const entries = await policyEntries(before);
    const after = await openTestGateway({ stores });
    expect(await verdictOf(after)).toBe("recheck");
    expect(await policyEntries(after)).toEqual(entries);
  });

  test("take over what is in force where the one that changed it died before it could say so", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    const deaf = await openTestGateway({ stores: { ...stores, feed: { follow: () => () => {} } } });
    await stores.policies.savePolicyRecords([
      { kind: "content", id: "city-order@111111111111", pack: samplePack() },
      { kind: "saved", id: "s", packId: "city-order", packVersion: "city-order@111111111111", by: "administrator", atMs: 1 },
      { kind: "activated", id: "a", packId: "city-order", packVersion: "city-order@111111111111", venueIds: null, from: "2022-04-01", to: null, reason: "Order no. 35", by: "administrator", atMs: 1 },
    ]);
    expect(await policyEntries(deaf)).toHaveLength(1);
    const after = await openTestGateway({ stores });
    expect(await verdictOf(after)).toBe("recheck");
    expect((await policyEntries(after)).slice(1)).toMatchObject([{ reason: "in force when the gateway started", by: "gateway", added: ["city-order@111111111111"] }]);
  });
});

describe("the clock of the days", () => {
  test("calls once when a day has begun by the clock that it is given, and no more when it is stopped", () => {
    vi.useFakeTimers();
    try {
      let nowMs = midnightMs - 10 * secondMs;
      const days: number[] = [];
      const pass = (ms: number): void => {
        nowMs += ms;
        vi.advanceTimersByTime(ms);
      };
      const stop = followDays(() => nowMs, () => days.push(nowMs));
      pass(9 * secondMs);
      expect(days).toEqual([]);
      pass(secondMs);
      expect(days).toEqual([midnightMs]);
      pass(dayMs - secondMs);
      expect(days).toHaveLength(1);
      pass(secondMs);
      expect(days).toHaveLength(2);
      stop();
      pass(dayMs);
      expect(days).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test("notices within the hour that the clock was set, or that the machine slept", () => {
    vi.useFakeTimers();
    try {
      let nowMs = midnightMs - 12 * 3_600 * secondMs;
      const days: number[] = [];
      const stop = followDays(() => nowMs, () => days.push(nowMs));
      nowMs = midnightMs + secondMs;
      vi.advanceTimersByTime(3_600 * secondMs);
      expect(days).toHaveLength(1);
      stop();
    } finally {
      vi.useRealTimers();
    }
  });
});
