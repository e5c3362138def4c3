import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Load, LoadResult } from "./load-client.ts";

const clientFile = fileURLToPath(new URL("./load-client.ts", import.meta.url));

/** Sends the load from a process of its own and returns what it measured. */
export function sendLoad(load: Load): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const client = fork(clientFile);
    client.once("message", (result: LoadResult) => resolve(result));
    client.once("exit", (code) => {
      if (code !== 0) reject(new Error(`The load client ended with ${code}`));
    });
    client.send(load);
  });
}
