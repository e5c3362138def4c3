import { StoreUnavailable } from "../../admission/admission-store.ts";
import type { Client } from "./connect.ts";
import type { ScriptName } from "./scripts.ts";
import { answered, storeFault } from "./store-fault.ts";

const callsPerFlushMax = 128;
const replicaMsMax = 500;

export interface ScriptCall {
  readonly script: ScriptName;
  readonly keys: readonly string[];
  /** The arguments that come once, also when calls are joined: channel and notice. */
  readonly head: readonly string[];
  readonly args: readonly (string | number)[];
  /** Whether calls with the same keys may become one call of the script, which then answers with a list. */
  readonly joins: boolean;
}

interface Job extends ScriptCall {
  readonly succeed: (reply: unknown) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Group commit: calls that come in while others are on their way go out together, so that Redis syncs its file, and waits
 * for its replicas, once for all of them. A call succeeds only after both.
 */
export class ScriptGroup {
  readonly #client: Client;
  readonly #replicas: number;
  #queue: Job[] = [];
  #busy = false;

  constructor(client: Client, replicasToWaitFor: number) {
    this.#client = client;
    this.#replicas = replicasToWaitFor;
  }

  run(call: ScriptCall): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ ...call, succeed: resolve, fail: reject });
      if (this.#busy) return;
      this.#busy = true;
      setImmediate(() => void this.#flushAll());
    });
  }

  async #flushAll(): Promise<void> {
    while (this.#queue.length > 0) {
      const jobs = this.#queue.splice(0, callsPerFlushMax);
      try {
        await this.#flush(joinCalls(jobs));
      } catch (error) {
        for (const job of jobs) job.fail(storeFault(error));
      }
    }
    this.#busy = false;
  }

  async #flush(calls: readonly (readonly [Job, ...Job[]])[]): Promise<void> {
    const pipeline = this.#client.pipeline();
    for (const jobs of calls) {
      const [{ script, keys, head }] = jobs;
      pipeline[script](...keys, ...head, ...jobs.flatMap((job) => job.args));
    }
    if (this.#replicas > 0) pipeline.wait(this.#replicas, replicaMsMax);
    const results = (await answered(pipeline.exec())) ?? [];
    if (this.#replicas > 0) requireReplicas(results[calls.length], this.#replicas);
    for (const [index, jobs] of calls.entries()) settle(jobs, results[index]);
  }
}

function joinCalls(jobs: readonly Job[]): readonly [Job, ...Job[]][] {
  const calls: [Job, ...Job[]][] = [];
  const open = new Map<string, [Job, ...Job[]]>();
  for (const job of jobs) {
    const key = job.joins ? `${job.script} ${job.keys.join(" ")}` : null;
    const call = key === null ? undefined : open.get(key);
    if (call !== undefined) {
      call.push(job);
      continue;
    }
    const fresh: [Job, ...Job[]] = [job];
    calls.push(fresh);
    if (key !== null) open.set(key, fresh);
  }
  return calls;
}

type Result = readonly [error: Error | null, reply: unknown] | undefined;

function requireReplicas(result: Result, wanted: number): void {
  const acknowledged = result?.[0] === null ? Number(result[1]) : 0;
  if (acknowledged < wanted) throw new StoreUnavailable(`Only ${acknowledged} of ${wanted} replicas have the entry`, { cause: result?.[0] });
}

function settle(jobs: readonly Job[], result: Result): void {
  const [error, reply] = result ?? [new StoreUnavailable("Redis gave no answer"), null];
  for (const [index, job] of jobs.entries()) {
    if (error !== null) job.fail(storeFault(error));
    else job.succeed(job.joins && Array.isArray(reply) ? reply[index] : reply);
  }
}
