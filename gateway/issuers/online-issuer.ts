import { hash } from "node:crypto";
import type { ScanReading } from "../../shared/domain/evidence.ts";
import { onlineKeyId } from "../../shared/domain/subject-realm.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { GatewayMetrics } from "../observe/gateway-metrics.ts";
import { callGate, type Fetch, type GateCall, type SilenceCause } from "./call-gate.ts";
import { createCircuitBreaker } from "./circuit-breaker.ts";
import type { OnlineIssuerSettings } from "./online-issuer-settings.ts";
import { readGateReply, type GateAnswer } from "./read-gate-reply.ts";
import { RecentReadings } from "./recent-readings.ts";
import { subjectPseudonym } from "./subject-pseudonym.ts";

export interface OnlineIssuerParts {
  readonly fetch: Fetch;
  readonly now: () => number;
  /** What pseudonyms are made with; random, and never kept. */
  readonly pseudonymKey: Uint8Array;
  readonly log: EventLog;
  readonly metrics: GatewayMetrics;
}

const recentReadingsMax = 1_000;

const issuerSilent: ScanReading = { kind: "unusable", code: "auth.issuer-silent" };

/** Whether the issuer is in trouble, rather than this one code or its configuration: else one odd code, shown often, would shut everybody out. */
function isOutage(cause: SilenceCause): boolean {
  switch (cause) {
    case "time-out":
    case "unreachable":
    case "server-error":
      return true;
    case "request-refused":
    case "content-type":
    case "too-large":
    case "malformed":
      return false;
  }
}

function answerOf(call: GateCall, asked: { readonly codeContent: string; readonly nowMs: number }, settings: OnlineIssuerSettings): GateAnswer {
  switch (call.kind) {
    case "replied":
      return readGateReply(call.reply, asked, settings);
    case "ambiguous":
      return { kind: "not-verified" };
    case "silent":
      return { kind: "silent" };
  }
}

/** Asks one issuing platform about codes that only it can read; the result is a reading like that of a signed code. */
export function createOnlineIssuer(settings: OnlineIssuerSettings, parts: OnlineIssuerParts): (code: string) => Promise<ScanReading> {
  const { issuer, table, callsMax, failuresToOpen, pauseMs } = settings;
  const { now, log, metrics } = parts;
  const breaker = createCircuitBreaker({ failuresToOpen, pauseMs, onChange: (state) => log.onlineIssuerCircuit({ issuer, state }) });
  const recent = new RecentReadings(recentReadingsMax);
  const callsByDigest = new Map<string, Promise<ScanReading>>();

  function readingOf(answer: GateAnswer, askedAtMs: number): ScanReading {
    switch (answer.kind) {
      case "verified": {
        const { status, expiresAtMs, holder } = answer;
        const subjectKey = subjectPseudonym(parts.pseudonymKey, issuer, holder);
        // The issuer vouches for the status as of now, and has itself looked whether the code is an old one.
        return { kind: "credential", credential: { issuer, issuerKeyId: onlineKeyId(table), issuedAtMs: askedAtMs, expiresAtMs, subjectKey, claims: { kind: "health-code", status } } };
      }
      case "expired":
        return { kind: "unusable", code: "auth.expired" };
      case "silent":
        return issuerSilent;
      case "not-verified":
        return { kind: "unusable", code: "auth.not-verified" };
    }
  }

  async function ask(codeContent: string, digest: string): Promise<ScanReading> {
    const nowMs = now();
    const call = await callGate(settings, { codeContent, nowMs, fetch: parts.fetch });
    const answeredAtMs = now();
    if (call.kind === "silent" && isOutage(call.cause)) breaker.failed(answeredAtMs);
    else breaker.answered();

    const answer = answerOf(call, { codeContent, nowMs: answeredAtMs }, settings);
    const ms = answeredAtMs - nowMs;
    log.onlineIssuerAsked({ issuer, outcome: answer.kind, cause: call.kind === "silent" ? call.cause : null, ms });
    metrics.onlineIssuerAsked({ issuer, outcome: answer.kind, seconds: ms / 1_000 });
    const reading = readingOf(answer, nowMs);
    recent.keep(digest, reading, answeredAtMs);
    return reading;
  }

  return async (code) => {
    const digest = hash("sha256", code);
    const nowMs = now();
    const known = recent.find(digest, nowMs) ?? callsByDigest.get(digest);
    if (known !== undefined) return known;
    if (callsByDigest.size >= callsMax || !breaker.mayCall(nowMs)) {
      metrics.onlineIssuerSpared({ issuer });
      return issuerSilent;
    }
    const call = ask(code, digest).finally(() => callsByDigest.delete(digest));
    callsByDigest.set(digest, call);
    return call;
  };
}
