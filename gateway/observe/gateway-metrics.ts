import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { Verdict } from "../../shared/domain/verdict.ts";

/** Figures for operators; labels are venue, gate, verdict and reason only, never anything of a person. */
export interface GatewayMetrics {
  checkInDecided(details: { readonly venueId: string; readonly verdict: Verdict; readonly seconds: number }): void;
  countsChanged(details: { readonly venueId: string; readonly inside: number }): void;
  liveClients(count: number): void;
  storeUnavailable(): void;
  exposition(): Promise<string>;
}

/** Metrics in a registry of their own, so that several gateways in one process do not share figures. */
export function createGatewayMetrics(): GatewayMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const decided = new Counter({ name: "venue_gate_check_ins_total", help: "Check-ins decided", labelNames: ["venue", "verdict"], registers });
  const seconds = new Histogram({
    name: "venue_gate_check_in_seconds",
    help: "From the request read to the answer on disk",
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers,
  });
  const inside = new Gauge({ name: "venue_gate_inside", help: "Persons inside after the last entry that this gateway recorded", labelNames: ["venue"], registers });
  const clients = new Gauge({ name: "venue_gate_live_clients", help: "Connected live clients", registers });
  const unavailable = new Counter({ name: "venue_gate_store_unavailable_total", help: "Writes that could not be made durable", registers });
  return {
    checkInDecided: (details) => {
      decided.inc({ venue: details.venueId, verdict: details.verdict });
      seconds.observe(details.seconds);
    },
    countsChanged: (details) => inside.set({ venue: details.venueId }, details.inside),
    liveClients: (count) => clients.set(count),
    storeUnavailable: () => unavailable.inc(),
    exposition: () => registry.metrics(),
  };
}
