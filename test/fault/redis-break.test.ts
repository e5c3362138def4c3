import { afterEach, expect, test, vi } from "vitest";
import { hashToken } from "../../gateway/accounts/token-register.ts";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { startBreakableProxy } from "../support/breakable-proxy.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startRedis } from "../support/redis-server.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const patience = { timeout: 10_000, interval: 20 };
const breaks = 2;
/** By then the three connections of a gateway try again at different times. */
const refusalsPerBreak = 15;

let seconds = 0;

/** The status of the next second; within one it does not change. */
async function readiness(gateway: TestGateway): Promise<number> {
  seconds += 1;
  gateway.setNow(noonMs + seconds * 1_000);
  return (await gateway.request("GET", "/readyz")).status;
}

describeRedis("a gateway that was cut off from Redis for a moment", (binary) => {
  const cleanUps: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  });

  async function openGateway(port: number) {
    const stores = await openRedisStores({ url: `redis://127.0.0.1:${port}`, keyPrefix: "break", replicasToWaitFor: 0 });
    cleanUps.push(() => stores.close());
    return openTestGateway({ stores });
  }

  test("is not ready meanwhile, and then knows which tokens were revoked", async () => {
    const server = await startRedis({ binary });
    cleanUps.push(() => server.stop());
    const proxy = await startBreakableProxy(server.port);
    cleanUps.push(() => proxy.stop());
    const here = await openGateway(server.port);
    const there = await openGateway(proxy.port);
    for (let round = 0; round < breaks; round += 1) {
      const token = `token-for-round-${round}-000000000000000000`;
      const record = { tokenHash: hashToken(token), role: "inspector", name: "Inspector", venueId: null, gateId: null, createdAtMs: 0, revokedAtMs: null } as const;
      await here.gateway.tokens.save([record]);
      await vi.waitFor(() => expect(there.gateway.tokens.find(token)).toMatchObject({ role: "inspector" }), patience);
      proxy.cut();
      await here.gateway.tokens.save([{ ...record, revokedAtMs: 1 }]);
      await vi.waitFor(async () => expect(await readiness(there)).toBe(503), patience);
      await vi.waitFor(() => expect(proxy.refusals()).toBeGreaterThan(refusalsPerBreak), patience);
      proxy.heal();
      await vi.waitFor(async () => expect(await readiness(there)).toBe(200), patience);
      expect(there.gateway.tokens.find(token)).toBeNull();
    }
  });
});
