import { Redis } from "ioredis";
import type { Stores } from "../gateway/stores/stores.ts";
import { ratioAtLeast, type BenchRow } from "./bench-row.ts";
import { sampleAdmission } from "./sample-admission.ts";

const inFlight = 64;
const perRound = 20_000;
const rounds = 5;
const ratioLeast = 0.6;
/** Runs `one` with 64 of them always under way; returns how many a second were done. */
async function flood(one: (index: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const startMs = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let index = next++; index < perRound; index = next++) await one(index);
    }),
  );
  return perRound / ((performance.now() - startMs) / 1_000);
}

/** `admit` of the Redis driver in turns with a bare script that increments a counter, on the same server with AOF `always`. */
export async function benchRedisAdmit(stores: Stores, port: number): Promise<readonly BenchRow[]> {
  const redis = new Redis({ port, host: "127.0.0.1", enableAutoPipelining: true });
  const sha = String(await redis.script("LOAD", "return redis.call('INCR', KEYS[1])"));
  await stores.admissions.setLimit({ venueId: "bench", venueRevision: 1, limit: 10_000_000, reason: "bench", by: "bench", atMs: Date.now() });
  const admit = (index: number): Promise<unknown> => stores.admissions.admit(sampleAdmission(index, Date.now()));
  const increment = (): Promise<unknown> => redis.evalsha(sha, 1, "bench-counter");
  await flood(admit);
  await flood(increment);
  const measured: { own: number; other: number }[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push({ own: await flood(admit), other: await flood(increment) });
  redis.disconnect();
  return [ratioAtLeast({ id: "redis-admit", name: "Store admit on Redis, 64 in flight", unit: "calls/s", against: "a bare EVALSHA that does one INCR" }, measured, ratioLeast)];
}
