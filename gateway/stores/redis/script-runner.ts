import { Cluster } from "ioredis";
import type { Client } from "./connect.ts";
import { ScriptGroup, type ScriptCall } from "./script-group.ts";

/** Runs scripts in groups: one group at a time for a single Redis, one for each hash tag in a cluster, where a pipeline has one node. */
export class ScriptRunner {
  readonly #client: Client;
  readonly #replicas: number;
  readonly #groups = new Map<string, ScriptGroup>();

  constructor(client: Client, replicasToWaitFor: number) {
    this.#client = client;
    this.#replicas = replicasToWaitFor;
  }

  run(call: ScriptCall): Promise<unknown> {
    const route = this.#client instanceof Cluster ? hashTagOf(call.keys[0] ?? "") : "";
    const group = this.#groups.get(route) ?? new ScriptGroup(this.#client, this.#replicas);
    this.#groups.set(route, group);
    return group.run(call);
  }
}

function hashTagOf(key: string): string {
  return key.slice(key.indexOf("{") + 1, key.indexOf("}"));
}
