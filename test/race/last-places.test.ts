import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import { admitCommand, limitCommand } from "../contract/sample-commands.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startRedis, type RedisServer } from "../support/redis-server.ts";
import { startWriter } from "../support/start-writer.ts";

/** A theatre of 50 with 40 inside. */
async function fillUpToTen({ admissions }: Stores): Promise<void> {
  await admissions.setLimit(limitCommand({ limit: 50 }));
  await admissions.admit(admitCommand({ checkInId: "the-first", size: 40 }));
}

async function expectFull({ ledger }: Stores): Promise<void> {
  expect(await ledger.counts("theatre")).toMatchObject({ seq: 202, inside: 50, limit: 50, entered: 50, refused: 190 });
}

async function raceInOneProcess(stores: Stores): Promise<void> {
  await fillUpToTen(stores);
  const attempts = Array.from({ length: 200 }, (_, index) => admitCommand({ checkInId: `visitor-${index}`, gateId: `gate-${index % 4}` }));
  const outcomes = await Promise.all(attempts.map((attempt) => stores.admissions.admit(attempt)));
  expect(outcomes.filter((outcome) => outcome.kind === "decided" && outcome.record.placed)).toHaveLength(10);
  await expectFull(stores);
}

describe("200 at four gates for the last 10 places", () => {
  test("exactly 10 get in with SQLite", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    await raceInOneProcess(stores);
    await stores.close();
  });
});

describeRedis("200 at four gates for the last 10 places, with Redis", (binary) => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis({ binary });
  });
  afterAll(() => server.stop());

  test("exactly 10 get in through one gateway", async () => {
    const stores = await openRedisStores({ url: server.url, keyPrefix: "one", replicasToWaitFor: 0 });
    await raceInOneProcess(stores);
    await stores.close();
  });

  test("exactly 10 get in through two processes", async () => {
    const stores = await openRedisStores({ url: server.url, keyPrefix: "two", replicasToWaitFor: 0 });
    await fillUpToTen(stores);
    const store = { kind: "redis", url: server.url, keyPrefix: "two" } as const;
    const writers = await Promise.all(
      ["a", "b"].map((name) => startWriter({ store, ids: Array.from({ length: 100 }, (_, index) => `${name}${"-".repeat(index)}`), inFlight: 100 })),
    );
    const acknowledged = (await Promise.all(writers.map((writer) => writer.run()))).flat();
    expect(acknowledged).toHaveLength(200);
    expect(acknowledged.filter(({ placed }) => placed)).toHaveLength(10);
    await expectFull(stores);
    await stores.close();
  });
});
