import { afterEach, expect, test } from "vitest";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startRedis } from "../support/redis-server.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

describeRedis("the limit of a venue that two gateways change at a time", (binary) => {
  const cleanUps: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  });

  async function openGateway(url: string): Promise<TestGateway> {
    const stores = await openRedisStores({ url, keyPrefix: "race", replicasToWaitFor: 0 });
    cleanUps.push(() => stores.close());
    return openTestGateway({ stores });
  }

  test("is the one that its saved setting gives, and a restart changes neither", async () => {
    const { url, stop } = await startRedis({ binary });
    cleanUps.push(stop);
    const one = await openGateway(url);
    const two = await openGateway(url);
    for (let round = 0; round < 30; round += 1) {
      const changes = [one, two].map(({ gateway }, index) => gateway.venues.changeCapacity("theatre", { persons: index === 0 ? 20 + round : 150 + round, reason: "race" }, "manager"));
      expect(await Promise.all(changes)).toMatchObject([{ kind: "changed" }, { kind: "changed" }]);
      const saved = (await one.stores.venues.venues()).find(({ id }) => id === "theatre");
      expect(await one.stores.ledger.counts("theatre")).toMatchObject({ limit: saved?.capacity.persons });
    }
    const before = await one.stores.ledger.counts("theatre");
    await openGateway(url);
    expect(await one.stores.ledger.counts("theatre")).toEqual(before);
  });
});
