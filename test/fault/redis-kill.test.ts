import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { StoreUnavailable } from "../../gateway/admission/admission-store.ts";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import { admitCommand, limitCommand } from "../contract/sample-commands.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startRedis, type RedisServer } from "../support/redis-server.ts";
import { expectNothingLost } from "./after-the-kill.ts";

const kills = 10;

interface Load {
  readonly acknowledged: readonly string[];
  readonly failed: readonly { readonly checkInId: string; readonly error: unknown }[];
}

/** Checks in with 32 in flight until a command fails; `onAcknowledged` hears how many got through. */
async function loadUntilFailure({ admissions }: Stores, round: number, onAcknowledged: (count: number) => void): Promise<Load> {
  const acknowledged: string[] = [];
  const failed: { checkInId: string; error: unknown }[] = [];
  let next = 0;
  const lane = async () => {
    while (failed.length === 0) {
      const checkInId = `${round}-${next++}`;
      try {
        await admissions.admit(admitCommand({ checkInId }));
        acknowledged.push(checkInId);
        onAcknowledged(acknowledged.length);
      } catch (error) {
        failed.push({ checkInId, error });
      }
    }
  };
  await Promise.all(Array.from({ length: 32 }, lane));
  return { acknowledged, failed };
}

describeRedis("redis-server killed under load", (binary) => {
  let server: RedisServer;
  let stores: Stores;
  beforeAll(async () => {
    server = await startRedis({ binary });
    stores = await openRedisStores({ url: server.url, keyPrefix: "kill", replicasToWaitFor: 0 });
  });
  afterAll(async () => {
    await stores.close();
    await server.stop();
  });

  test("loses nothing that was acknowledged, counts nothing twice, and the gateway goes on by itself", async () => {
    await stores.admissions.setLimit(limitCommand({ limit: null }));
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const killAfter = 40 + round * 37;
      let killed: Promise<void> | undefined;
      const load = await loadUntilFailure(stores, round, (count) => {
        if (count === killAfter) killed = server.kill();
      });
      await killed;
      expect(load.acknowledged.length).toBeGreaterThanOrEqual(killAfter);
      expect(load.failed.every(({ error }) => error instanceof StoreUnavailable)).toBe(true);
      acknowledged.push(...load.acknowledged);

      await server.restart();
      await vi.waitFor(() => stores.checkWritable(), { timeout: 10_000, interval: 20 });
      await vi.waitFor(() => expectNothingLost(stores, acknowledged), { timeout: 10_000, interval: 20 });
      for (const { checkInId } of load.failed) {
        const { kind } = await stores.admissions.admit(admitCommand({ checkInId }));
        expect(["decided", "repeated"]).toContain(kind);
        acknowledged.push(checkInId);
      }
      await expectNothingLost(stores, acknowledged);
      expect(await stores.ledger.counts("theatre")).toMatchObject({ inside: acknowledged.length });
    }
  });
});
