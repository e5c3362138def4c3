import { StoreUnavailable } from "../admission/admission-store.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { GatewayMetrics } from "../observe/gateway-metrics.ts";
import type { GatewayApp } from "./mount.ts";
import { onceASecond } from "./once-a-second.ts";
import { problemResponse } from "./problem-answer.ts";

export interface HealthParts {
  readonly checkReady: () => Promise<void>;
  readonly metrics: GatewayMetrics;
  readonly demo: boolean;
  readonly now: () => number;
  readonly log: EventLog;
}

async function findReadiness(checkReady: () => Promise<void>, log: EventLog): Promise<boolean> {
  try {
    await checkReady();
    return true;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.storeUnavailable(error);
    return false;
  }
}

/** `/healthz`: the process answers, and whether it plays a demo; `/readyz`: a check-in would be durable now; `/metrics`: Prometheus text. */
export function mountHealthRoutes(app: GatewayApp, { checkReady, metrics, demo, now, log }: HealthParts): void {
  const readyNow = onceASecond(() => findReadiness(checkReady, log), now);
  const metricsNow = onceASecond(() => metrics.exposition(), now);
  app.get("/healthz", (context) => context.json({ status: "up", demo }));
  app.get("/readyz", async (context) => {
    if (await readyNow()) return context.json({ status: "ready" });
    return problemResponse("not-durable", "A check-in would not be durable at the moment; the log of the gateway says why");
  });
  app.get("/metrics", async (context) => context.text(await metricsNow()));
}
