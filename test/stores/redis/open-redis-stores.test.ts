import { afterEach, expect, test, vi } from "vitest";
import { StoreUnavailable } from "../../../gateway/admission/admission-store.ts";
import type { StoreEvent } from "../../../gateway/ledger/store-feed.ts";
import { openRedisStores } from "../../../gateway/stores/redis/open-redis-stores.ts";
import { admitCommand, limitCommand } from "../../contract/sample-commands.ts";
import { describeRedis } from "../../support/describe-redis.ts";
import { startRedis, type RedisServer, type RedisServerOptions } from "../../support/redis-server.ts";

describeRedis("openRedisStores", (binary) => {
  const cleanUps: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  });

  async function start(options: Partial<RedisServerOptions> = {}): Promise<RedisServer> {
    const server = await startRedis({ binary, ...options });
    cleanUps.push(() => server.stop());
    return server;
  }

  async function open(server: RedisServer, replicasToWaitFor = 0) {
    const stores = await openRedisStores({ url: server.url, keyPrefix: "test", replicasToWaitFor });
    cleanUps.push(() => stores.close());
    return stores;
  }

  test("refuses a server that keeps nothing on disk, and says what to set", async () => {
    const server = await start({ appendonly: false });
    const refusal = expect(open(server)).rejects;
    await refusal.toThrow(new StoreUnavailable(`Redis at 127.0.0.1:${server.port} has appendonly "no": set appendonly yes, otherwise nothing is kept on disk`));
  });

  test("refuses a server that syncs once a second, and says what to set", async () => {
    const server = await start({ appendfsync: "everysec" });
    await expect(open(server)).rejects.toThrow('has appendfsync "everysec": set appendfsync always, otherwise a power cut loses entries that were acknowledged');
  });

  test("refuses when nobody listens at the address", async () => {
    const server = await start();
    await server.kill();
    await expect(open(server)).rejects.toThrow(StoreUnavailable);
  });

  test("answers that it is not available while the server is gone, and works again by itself, after a gap in the feed", async () => {
    const server = await start();
    const { admissions, ledger, feed, checkWritable } = await open(server);
    await admissions.setLimit(limitCommand());
    const gap = new Promise<StoreEvent>((resolve) => {
      feed.follow((event) => {
        if (event.kind === "gap") resolve(event);
      });
    });
    await server.kill();
    await expect(admissions.admit(admitCommand())).rejects.toThrow(StoreUnavailable);
    await expect(ledger.counts("theatre")).rejects.toThrow(StoreUnavailable);
    await expect(checkWritable()).rejects.toThrow(StoreUnavailable);
    await server.restart();
    expect(await gap).toEqual({ kind: "gap" });
    await vi.waitFor(checkWritable, { timeout: 10_000, interval: 20 });
    expect(await admissions.admit(admitCommand())).toMatchObject({ kind: "decided", record: { seq: 2 } });
  });

  test("does not wait for a server that hangs, and the same command may be given again", async () => {
    const server = await start();
    const { admissions, ledger, checkWritable } = await open(server);
    await admissions.setLimit(limitCommand());
    server.freeze();
    await expect(Promise.all([admissions.admit(admitCommand()), ledger.counts("theatre")])).rejects.toThrow(StoreUnavailable);
    server.thaw();
    await vi.waitFor(checkWritable, { timeout: 10_000, interval: 20 });
    const { kind } = await admissions.admit(admitCommand());
    expect(["decided", "repeated"]).toContain(kind);
    await vi.waitFor(async () => expect(await ledger.counts("theatre")).toMatchObject({ seq: 2, inside: 1 }), { timeout: 10_000, interval: 20 });
  });

  test("acknowledges and tells nothing that a replica does not have, also when another gateway asks", async () => {
    const primary = await start();
    const replica = await start({ replicaOf: primary });
    const one = await open(primary, 1);
    const two = await open(primary, 1);
    await vi.waitFor(() => one.admissions.setLimit(limitCommand()), { timeout: 20_000, interval: 50 });
    expect(await one.admissions.admit(admitCommand())).toMatchObject({ kind: "decided" });
    replica.freeze();
    const late = admitCommand({ checkInId: "late" });
    await expect(one.admissions.admit(late)).rejects.toThrow("Only 0 of 1 replicas have the entry");
    await expect(two.admissions.admit(late)).rejects.toThrow("Only 0 of 1 replicas have the entry");
    await expect(two.checkWritable()).rejects.toThrow(StoreUnavailable);
    await expect(one.ledger.checkIn("theatre", "late")).rejects.toThrow("Only 0 of 1 replicas have the entry");
    await expect(two.ledger.checkIn("theatre", "late")).rejects.toThrow("Only 0 of 1 replicas have the entry");
    replica.thaw();
    await vi.waitFor(() => two.checkWritable(), { timeout: 20_000, interval: 50 });
    expect(await two.admissions.admit(late)).toMatchObject({ kind: "repeated", record: { seq: 3, placed: true } });
    expect(await two.ledger.checkIn("theatre", "late")).toMatchObject({ seq: 3, placed: true });
  });

  test("keeps installations with different prefixes apart", async () => {
    const server = await start();
    const here = await open(server);
    const there = await openRedisStores({ url: server.url, keyPrefix: "other", replicasToWaitFor: 0 });
    cleanUps.push(() => there.close());
    await here.admissions.setLimit(limitCommand());
    expect(await there.ledger.counts("theatre")).toBeNull();
  });
});
