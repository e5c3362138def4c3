import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { Verdict } from "../../shared/domain/verdict.ts";

/** Figures for operators; labels are venue, gate, verdict, reason and issuer only, never anything of a person. */
export interface GatewayMetrics {
  checkInDecided(details: { readonly venueId: string; readonly verdict: Verdict; readonly seconds: number }): void;
  countsChanged(details: { readonly venueId: string; readonly inside: number }): void;
  liveClients(count: number): void;
  storeUnavailable(): void;
  onlineIssuerAsked(details: { readonly issuer: string; readonly outcome: string; readonly seconds: number }): void;
  /** An issuer was not asked, because it is left alone or has enough to do. */
  onlineIssuerSpared(details: { readonly issuer: string }): void;
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
  const answers = new Counter({ name: "venue_gate_online_issuer_answers_total", help: "Codes that an online issuer was asked about, or would have been", labelNames: ["issuer", "outcome"], registers });
  const answerSeconds = new Histogram({ name: "venue_gate_online_issuer_seconds", help: "From the question to the answer read", labelNames: ["issuer"], buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10], registers });
  return {
    checkInDecided: (details) => {
      decided.inc({ venue: details.venueId, verdict: details.verdict });
      seconds.observe(details.seconds);
    },
    countsChanged: (details) => inside.set({ venue: details.venueId }, details.inside),
    liveClients: (count) => clients.set(count),
    storeUnavailable: () => unavailable.inc(),
    onlineIssuerAsked: ({ issuer, outcome, seconds: taken }) => {
      answers.inc({ issuer, outcome });
      answerSeconds.observe({ issuer }, taken);
    },
    onlineIssuerSpared: ({ issuer }) => answers.inc({ issuer, outcome: "spared" }),
    exposition: () => registry.metrics(),
  };
}
