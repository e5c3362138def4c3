import { Redis } from "ioredis";
import { vi } from "vitest";
import { startRedis, type RedisServer } from "./redis-server.ts";

const slots = 16_384;

export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  stop(): Promise<void>;
}

/** Starts a cluster of masters that share the slots evenly, and resolves when every node says that it works. */
export async function startCluster(binary: string, size: number): Promise<RedisCluster> {
  const nodes = await Promise.all(Array.from({ length: size }, () => startRedis({ binary, cluster: true })));
  const clients = nodes.map((node) => new Redis(node.port, "127.0.0.1"));
  const [first] = nodes;
  for (const [index, client] of clients.entries()) {
    await client.cluster("ADDSLOTSRANGE", Math.ceil((index * slots) / size), Math.ceil(((index + 1) * slots) / size) - 1);
    if (first !== undefined && index > 0) await client.cluster("MEET", "127.0.0.1", first.port);
  }
  for (const client of clients) {
    await vi.waitFor(async () => {
      const state = String(await client.cluster("INFO"));
      if (!state.includes("cluster_state:ok") || !state.includes(`cluster_known_nodes:${size}`)) throw new Error(state);
    }, { timeout: 20_000, interval: 50 });
    client.disconnect();
  }
  return { nodes, stop: async () => void (await Promise.all(nodes.map((node) => node.stop()))) };
}
