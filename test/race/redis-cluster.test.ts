import { afterAll, beforeAll, expect, test } from "vitest";
import type { StoreEvent } from "../../gateway/ledger/store-feed.ts";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { admitCommand, leaveCommand, limitCommand } from "../contract/sample-commands.ts";
import { sampleVenue } from "../contract/sample-records.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startCluster, type RedisCluster } from "../support/redis-cluster.ts";

describeRedis("Redis Cluster of three nodes", (binary) => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster(binary, 3);
  });
  afterAll(() => cluster.stop());

  test("admits exactly the last places at venues on all nodes, counts out, and tells a gateway on another node", async () => {
    const [first, second] = cluster.nodes.map((node) => openRedisStores({ url: node.url, keyPrefix: "cluster", cluster: true, replicasToWaitFor: 0 }));
    const one = await first;
    const two = await second;
    if (one === undefined || two === undefined) throw new Error("The cluster has too few nodes");
    const venueIds = Array.from({ length: 12 }, (_, index) => `hall-${index}`);
    const missing = new Set(venueIds);
    const allHeard = new Promise<void>((resolve) => {
      two.feed.follow((event: StoreEvent) => {
        if (event.kind === "ledger") missing.delete(event.venueId);
        if (missing.size === 0) resolve();
      });
    });

    await Promise.all(venueIds.map((venueId) => one.admissions.setLimit(limitCommand({ venueId, limit: 3 }))));
    const attempts = venueIds.flatMap((venueId) => ["1", "2", "3", "4", "5", "6"].map((checkInId) => admitCommand({ venueId, checkInId })));
    const outcomes = await Promise.all(attempts.map((attempt, index) => (index % 2 === 0 ? one : two).admissions.admit(attempt)));
    expect(outcomes.filter((outcome) => outcome.kind === "decided" && outcome.record.placed)).toHaveLength(36);
    await Promise.all(venueIds.map((venueId) => two.admissions.leave(leaveCommand({ venueId, count: 2 }))));
    for (const venueId of venueIds) {
      expect(await one.ledger.counts(venueId)).toMatchObject({ seq: 8, inside: 1, entered: 3, exited: 2, refused: 3 });
    }
    await one.venues.saveVenue(sampleVenue());
    expect(await two.venues.venues()).toEqual([sampleVenue()]);
    await one.checkWritable();
    await allHeard;
    await Promise.all([one.close(), two.close()]);
  });
});
