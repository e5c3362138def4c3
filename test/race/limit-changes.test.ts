import { afterEach, expect, test } from "vitest";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startRedis } from "../support/redis-server.ts";
import { openTestGateway } from "../support/test-gateway.ts";

describeRedis("the limit of a venue that two gateways change at a time", (binary) => {
  const cleanUps: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  });

  async function openGateways(count: number) {
    const server = await startRedis({ binary });
    cleanUps.push(() => server.stop());
    const gateways = [];
    for (let index = 0; index < count; index += 1) {
      const stores = await openRedisStores({ url: server.url, keyPrefix: "race", replicasToWaitFor: 0 });
      cleanUps.push(() => stores.close());
      gateways.push(await openTestGateway({ stores }));
    }
    return gateways;
  }

  test("is the one that its saved setting gives, and a restart changes neither", async () => {
    const [one, two] = await openGateways(2);
    if (one === undefined || two === undefined) throw new Error("Two were asked for");
    for (let round = 0; round < 30; round += 1) {
      const changes = [one, two].map(({ gateway }, index) => gateway.venues.changeCapacity("theatre", { persons: index === 0 ? 20 + round : 150 + round, reason: "race" }, "manager"));
      expect(await Promise.all(changes)).toMatchObject([{ kind: "changed" }, { kind: "changed" }]);
      const saved = (await one.stores.venues.venues()).find(({ id }) => id === "theatre");
      expect(await one.stores.ledger.counts("theatre")).toMatchObject({ limit: saved?.capacity.persons });
    }
    const before = await one.stores.ledger.counts("theatre");
    await two.gateway.venues.applyLimits();
    expect(await one.stores.ledger.counts("theatre")).toEqual(before);
  });
});
