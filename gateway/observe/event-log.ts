import type { Logger } from "pino";
import type { Verdict } from "../../shared/domain/verdict.ts";
import { faultFacts } from "./fault-facts.ts";

/** One function per business event: what may be logged is what these take. No code text, subject, temperature or token. */
export interface EventLog {
  started(details: { readonly url: string; readonly store: "sqlite" | "redis"; readonly demo: boolean }): void;
  stopped(): void;
  checkInDecided(details: { readonly venueId: string; readonly gateId: string; readonly verdict: Verdict; readonly codes: readonly string[]; readonly repeated: boolean }): void;
  capacityChanged(details: { readonly venueId: string; readonly limit: number | null; readonly by: string }): void;
  riskListReceived(details: { readonly version: string; readonly status: string; readonly areas: number }): void;
  /** A pack in force is stricter than those above it let it be, since something above has changed; only ids are told. */
  policyObjected(details: {
    readonly packId: string;
    readonly version: string;
    readonly above: readonly string[];
    readonly lints: readonly string[];
    readonly venues: readonly string[];
  }): void;
  /** `entries` is `null` when the list was deleted. */
  personalListChanged(details: { readonly personClass: string; readonly entries: number | null; readonly by: string }): void;
  /** `role` is `null` for somebody who was not recognised. */
  accessRefused(details: { readonly path: string; readonly status: 401 | 403; readonly role: string | null }): void;
  /** Only who was asked, how it went and how long it took; `cause` says why there was no reply. */
  onlineIssuerAsked(details: { readonly issuer: string; readonly outcome: string; readonly cause: string | null; readonly ms: number }): void;
  /** `open`: left alone for a while, since it does not answer. */
  onlineIssuerCircuit(details: { readonly issuer: string; readonly state: "open" | "closed" }): void;
  /** Whoever sent it went away before its body had come. */
  requestBrokenOff(details: { readonly path: string }): void;
  storeUnavailable(error: unknown): void;
  failed(error: unknown): void;
}

/** Writes the events as structured lines; what a fault says is the only free text. */
export function createEventLog(logger: Logger): EventLog {
  return {
    started: (details) => logger.info(details, "started"),
    stopped: () => logger.info("stopped"),
    checkInDecided: (details) => logger.debug(details, "check-in decided"),
    capacityChanged: (details) => logger.info(details, "capacity changed"),
    riskListReceived: (details) => logger.info(details, "risk list received"),
    policyObjected: (details) => logger.warn(details, "policy objected"),
    personalListChanged: (details) => logger.info(details, "personal list changed"),
    accessRefused: (details) => logger.warn(details, "access refused"),
    onlineIssuerAsked: (details) => logger[details.cause === null ? "debug" : "warn"](details, "online issuer asked"),
    onlineIssuerCircuit: (details) => logger[details.state === "open" ? "warn" : "info"](details, "online issuer circuit"),
    requestBrokenOff: (details) => logger.debug(details, "request broken off"),
    storeUnavailable: (error) => logger.error({ fault: faultFacts(error) }, "store unavailable"),
    failed: (error) => logger.error({ fault: faultFacts(error) }, "failed"),
  };
}
