import { partySizeMax } from "./attempt.ts";
import { exitsWaitingMax } from "./exits.ts";
import type { ExitRequest, Exits } from "./open-door.ts";

export type KeptExits = Pick<Exits, "waiting" | "sending">;

const none: KeptExits = { waiting: 0, sending: null };

/** Keeps how many have left and are not recorded yet, with the id of the request on its way, so that a reload loses nobody and counts nobody twice. */
export function keepExits(storage: Pick<Storage, "setItem">, gateId: string, { waiting, sending }: KeptExits): void {
  const request = sending === null ? null : { id: sending.id, gateId: sending.gateId, at: sending.at, deviceSeq: sending.deviceSeq, count: sending.count };
  storage.setItem(keyOf(gateId), JSON.stringify({ waiting, sending: request }));
}

/** What `keepExits` kept of this gate; a text that somebody has spoilt counts as nothing. */
export function keptExits(storage: Pick<Storage, "getItem">, gateId: string): KeptExits {
  const kept = parsed(storage.getItem(keyOf(gateId)) ?? "null");
  if (!isRecord(kept) || !isCount(kept["waiting"], 0, exitsWaitingMax)) return none;
  if (kept["sending"] === null) return { waiting: kept["waiting"], sending: null };
  const sending = requestOf(kept["sending"]);
  return sending === null ? none : { waiting: kept["waiting"], sending };
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

function requestOf(value: unknown): ExitRequest | null {
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
