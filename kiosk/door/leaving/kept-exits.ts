import type { CheckOutRequest } from "../../../shared/wire/check-out.ts";
import { partySizeMax } from "../collect/attempt.ts";
import { exitRequestsMax, exitsWaitingMax } from "./unrecorded-exits.ts";
import type { Exits } from "../open-door.ts";

export type KeptExits = Pick<Exits, "waiting" | "requests">;

const none: KeptExits = { waiting: 0, requests: [] };

/**
 * Keeps how many have left and are not recorded yet, with the ids of their requests, so that a reload loses nobody and counts nobody
 * twice. What was seen of them is not kept: a request that the gateway knows already is known by its id, any other one counts.
 */
export function keepExits(storage: Pick<Storage, "setItem">, gateId: string, { waiting, requests }: KeptExits): void {
  const kept = requests.map(({ id, gateId: ofGate, at, deviceSeq, count }) => ({ id, gateId: ofGate, at, deviceSeq, count }));
  storage.setItem(keyOf(gateId), JSON.stringify({ waiting, requests: kept }));
}

/** What `keepExits` kept of this gate; a text that somebody has spoilt counts as nothing. */
export function keptExits(storage: Pick<Storage, "getItem">, gateId: string): KeptExits {
  const kept = parsed(storage.getItem(keyOf(gateId)) ?? "null");
  if (!isRecord(kept) || !isCount(kept["waiting"], 0, exitsWaitingMax) || !Array.isArray(kept["requests"])) return none;
  const requests = kept["requests"].flatMap((request: unknown) => requestOf(request) ?? []);
  return requests.length === kept["requests"].length && requests.length <= exitRequestsMax ? { waiting: kept["waiting"], requests } : none;
}

function keyOf(gateId: string): string {
  return `venue-gate.exits.${gateId}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function requestOf(value: unknown): CheckOutRequest | null {
  if (!isRecord(value)) return null;
  const { id, gateId, at, deviceSeq, count } = value;
  if (typeof id !== "string" || typeof gateId !== "string" || typeof at !== "string") return null;
  return isCount(deviceSeq, 0, Number.MAX_SAFE_INTEGER) && isCount(count, 1, partySizeMax) ? { id, gateId, at, deviceSeq, count, scans: [] } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown, from: number, to: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= from && value <= to;
}
