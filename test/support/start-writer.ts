import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface WriterOrders {
  readonly store: { readonly kind: "sqlite"; readonly path: string } | { readonly kind: "redis"; readonly url: string; readonly keyPrefix: string };
  readonly ids: readonly string[];
  readonly inFlight: number;
}

export type WriterMessage = { readonly kind: "ready" } | { readonly kind: "acknowledged"; readonly checkInId: string; readonly placed: boolean };

export interface Acknowledged {
  readonly checkInId: string;
  readonly placed: boolean;
}

export interface Writer {
  /** Lets it write until it is through, or until it is killed after so many acknowledgements; resolves with all that came. */
  run(killAfter?: number): Promise<readonly Acknowledged[]>;
}

const program = fileURLToPath(new URL("store-writer.ts", import.meta.url));

/** Starts a process with a store of its own, and resolves when it is ready to write; rejects with its words when it ends instead. */
export async function startWriter(orders: WriterOrders): Promise<Writer> {
  const child = fork(program, [JSON.stringify(orders)], { stdio: ["ignore", "inherit", "pipe", "ipc"], execArgv: [] });
  await ready(child);
  return {
    async run(killAfter = Number.POSITIVE_INFINITY) {
      const acknowledged: Acknowledged[] = [];
      child.on("message", (message: WriterMessage) => {
        if (message.kind !== "acknowledged") return;
        acknowledged.push(message);
        if (acknowledged.length === killAfter) child.kill("SIGKILL");
      });
      const ended = once(child, "close");
      child.send("go");
      await ended;
      return acknowledged;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  const words: string[] = [];
  child.stderr?.on("data", (chunk) => words.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("close", () => reject(new Error(words.join(""))));
  });
}
