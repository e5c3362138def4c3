import { afterEach, describe, expect, test } from "vitest";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import type { PolicyMessage } from "../../shared/wire/live.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { join, liveClients, policyNews } from "../support/live-clients.ts";
import { startRedis } from "../support/redis-server.ts";
import { askForSymptoms, halfTheSeats, samplePack } from "../support/sample-pack.ts";
import { openTestGateway, testTokens, type TestGateway } from "../support/test-gateway.ts";

const clients = liveClients();

afterEach(() => clients.close());

async function put(gateway: TestGateway, body: object): Promise<{ activated: { activation: { id: string } } }> {
  const response = await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body });
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

async function versionNow(gateway: TestGateway): Promise<string> {
  return (await (await gateway.request("GET", "/api/v1/venues/theatre", { as: "inspector" })).json()).policyVersion;
}

/** An activation, a newer version, an end and a day that begins at one gateway, heard at the doors of another one. */
async function playChanges(openStores: () => Promise<Stores>): Promise<void> {
  const here = await openTestGateway({ stores: await openStores() });
  const there = await openTestGateway({ stores: await openStores() });
  const url = await clients.open(there);
  const gate = clients.connect(url, { token: testTokens.north });
  const market = clients.connect(url, { token: testTokens.market });
  await Promise.all([join(gate, "theatre"), join(market, "market")]);
  const heardAtMarket: PolicyMessage[] = [];
  market.on("policy", (message) => heardAtMarket.push(message));

  const original = await versionNow(here);
  const activated = policyNews(gate);
  const { activation } = (await put(here, { ...samplePack(), activation: { venueIds: ["theatre"], reason: "Order no. 35" } })).activated;
  expect(await activated).toEqual({ venueId: "theatre", policyVersion: await versionNow(here) });

  const replaced = policyNews(gate);
  await put(here, samplePack({ rules: [{ ...askForSymptoms, during: { from: null, to: "2022-04-16" } }, halfTheSeats] }));
  expect(await replaced).toEqual({ venueId: "theatre", policyVersion: await versionNow(here) });

  const begun = policyNews(gate);
  for (const gateway of [here, there]) gateway.setNow(Date.parse("2022-04-17T00:00:00+08:00"));
  await there.gateway.policyRecorder.bringUpToDate();
  expect(await begun).toEqual({ venueId: "theatre", policyVersion: await versionNow(here) });

  const ended = policyNews(gate);
  await here.request("DELETE", `/api/v1/policies/city-order/activations/${activation.id}`, { as: "administrator" });
  expect(await ended).toEqual({ venueId: "theatre", policyVersion: original });
  expect(heardAtMarket).toEqual([]);

  const { entries } = await (await there.request("GET", "/api/v1/venues/theatre/ledger?limit=500", { as: "inspector" })).json();
  const changes = entries.filter(({ kind }: { kind: string }) => kind === "policy-changed");
  expect(changes.slice(1).map(({ reason }: { reason: string }) => reason)).toEqual([
    "Order no. 35",
    "city-order was replaced by a newer version",
    "other rules of the same packs hold from today",
    "ended by hand",
  ]);
}

describe("the doors of a venue, also at another gateway than the one where it is changed,", () => {
  test("hear of other rules over SQLite", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    await playChanges(async () => stores);
  });
});

describeRedis("the doors of a venue at another gateway", (binary) => {
  test("hear of other rules over Redis", async () => {
    const server = await startRedis({ binary });
    clients.onClose(() => server.stop());
    await playChanges(async () => {
      const stores = await openRedisStores({ url: server.url, keyPrefix: "policies", replicasToWaitFor: 0 });
      clients.onClose(() => stores.close());
      return stores;
    });
  });
});
