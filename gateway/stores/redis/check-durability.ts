import type { Redis } from "ioredis";
import { StoreUnavailable } from "../../admission/admission-store.ts";
import { answered } from "./store-fault.ts";

const demands = [
  { setting: "appendonly", wanted: "yes", because: "otherwise nothing is kept on disk" },
  { setting: "appendfsync", wanted: "always", because: "otherwise a power cut loses entries that were acknowledged" },
  { setting: "maxmemory-policy", wanted: "noeviction", because: "otherwise a full memory throws ledgers away" },
] as const;

/** Rejects with `StoreUnavailable` and what to set when this server would not keep what it acknowledges. */
export async function checkDurability(node: Redis): Promise<void> {
  for (const { setting, wanted, because } of demands) {
    const reply = await answered(node.config("GET", setting));
    const value: unknown = Array.isArray(reply) ? reply[1] : undefined;
    if (value !== wanted) {
      const where = `${node.options.host ?? "localhost"}:${node.options.port ?? 6379}`;
      throw new StoreUnavailable(`Redis at ${where} has ${setting} "${String(value)}": set ${setting} ${wanted}, ${because}`);
    }
  }
}
