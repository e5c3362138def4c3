import { readFileSync } from "node:fs";
import { io, type Socket } from "socket.io-client";
import type { CountsMessage } from "../shared/wire/counts.ts";
import type { ClientToServerEvents, ServerToClientEvents } from "../shared/wire/live.ts";
import type { BenchServer } from "./bench-gateway.ts";
import type { BenchIssuer } from "./bench-issuer.ts";
import { atMost, percentile, type BenchRow } from "./bench-row.ts";

const checkIns = 60;
const pauseMs = 120;

type Watcher = Socket<ServerToClientEvents, ClientToServerEvents>;

function arrivalOf(watcher: Watcher, seq: number): Promise<number> {
  return new Promise((resolve) => {
    const take = (counts: CountsMessage): void => {
      if (counts.seq < seq) return;
      watcher.off("counts", take);
      resolve(performance.now());
    };
    watcher.on("counts", take);
  });
}

/** From the answer of one gateway to the snapshot at a watcher of another, on the same Redis. */
export async function benchLiveLatency(door: BenchServer, other: BenchServer, issuer: BenchIssuer): Promise<readonly BenchRow[]> {
  const bodies = readFileSync(await issuer.writeBodies(checkIns), "utf8").split("\n");
  const watcher: Watcher = io(`http://127.0.0.1:${other.port}/live`, { path: "/live/", auth: { token: door.token }, transports: ["websocket"] });
  const joined = await new Promise<{ kind: string; counts?: CountsMessage }>((resolve) => watcher.emit("join", { venueId: "bench" }, resolve));
  if (joined.counts === undefined) throw new Error("The watcher may not follow the bench venue");
  const headers = { authorization: `Bearer ${door.token}`, "content-type": "application/json" };
  const latenciesMs: number[] = [];
  let { seq } = joined.counts;
  for (const body of bodies) {
    const arrived = arrivalOf(watcher, (seq += 1));
    const answer = await fetch(`http://127.0.0.1:${door.port}/api/v1/check-ins`, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(`The check-in was answered with ${answer.status}`);
    const answeredMs = performance.now();
    latenciesMs.push(Math.max(0, (await arrived) - answeredMs));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  watcher.close();
  return [atMost({ id: "live-latency", name: `From an answer at one gateway to the counts at another's watcher, Redis, p95 of ${checkIns}`, unit: "ms" }, percentile(latenciesMs, 95), 200)];
}
