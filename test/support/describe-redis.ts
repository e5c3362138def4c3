import { describe, inject } from "vitest";

/** A suite that needs a real redis-server; where none can be had it is left out, and its title says why. */
export function describeRedis(title: string, suite: (binary: string) => void): void {
  const redis = inject("redis");
  if ("binary" in redis) describe(title, () => suite(redis.binary));
  else describe.skip(`${title} (${redis.missing})`, () => suite(""));
}
