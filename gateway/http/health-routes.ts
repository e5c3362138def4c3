import { StoreUnavailable } from "../admission/admission-store.ts";
import type { GatewayMetrics } from "../observe/gateway-metrics.ts";
import type { GatewayApp } from "./mount.ts";
import { problemResponse } from "./problem-answer.ts";

export interface HealthParts {
  readonly checkReady: () => Promise<void>;
  readonly metrics: GatewayMetrics;
  readonly demo: boolean;
}

/** `/healthz`: the process answers, and whether it plays a demo; `/readyz`: a check-in would be durable now; `/metrics`: Prometheus text. */
export function mountHealthRoutes(app: GatewayApp, { checkReady, metrics, demo }: HealthParts): void {
  app.get("/healthz", (context) => context.json({ status: "up", demo }));
  app.get("/readyz", async (context) => {
    try {
      await checkReady();
    } catch (error) {
      if (error instanceof StoreUnavailable) return problemResponse("not-durable", error.message);
      throw error;
    }
    return context.json({ status: "ready" });
  });
  app.get("/metrics", async (context) => context.text(await metrics.exposition()));
}
