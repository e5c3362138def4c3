import { opensTheGate } from "../../../shared/domain/verdict.ts";
import type { GatewayClient } from "../../link/gateway-client.ts";
import { isWorthRepeating } from "../link/gateway-event.ts";

const storageKey = "venue-gate.abandoned-check-ins";

/** A request may still be under way somewhere; after this it no longer is. */
const inFlightMsMax = 120_000;

/** More would mean that nothing has worked for hours; the oldest are dropped. */
const abandonedMax = 200;

/** A page gives up waiting well before; one that has gone shall not keep a place. */
const waitedForMsMax = 45_000;

interface Abandoned {
  readonly id: string;
  readonly atMs: number;
  /** A page, maybe another one of this device, may still be waiting for the answer. */
  readonly waitedFor: boolean;
}

export interface AbandonedCheckIns {
  /** An answer is waited for; should the page go away meanwhile, nobody does any more. */
  readonly noteSent: (id: string) => void;
  readonly noteShown: (id: string) => void;
  /** Nobody waits for the answer any more. */
  readonly add: (id: string) => void;
  /** Asks for each answer that nobody waited for, and gives back the place of each admission. */
  readonly settle: (client: Pick<GatewayClient, "findCheckIn" | "annul">) => Promise<void>;
}

/** Check-ins whose answer came too late or never. They outlive the page: a place must not stay taken by somebody who is not inside. */
export function createAbandonedCheckIns(storage: Pick<Storage, "getItem" | "setItem">, nowMs: () => number): AbandonedCheckIns {
  const read = (): readonly Abandoned[] => parse(storage.getItem(storageKey));
  const write = (list: readonly Abandoned[]): void => storage.setItem(storageKey, JSON.stringify(list.slice(-abandonedMax)));
  const without = (id: string): readonly Abandoned[] => read().filter((abandoned) => abandoned.id !== id);
  const waitedForHere = new Set<string>();
  let isSettling = false;

  function isWaitedFor({ id, atMs, waitedFor }: Abandoned): boolean {
    return waitedForHere.has(id) || (waitedFor && nowMs() - atMs <= waitedForMsMax);
  }

  async function settleOne(client: Pick<GatewayClient, "findCheckIn" | "annul">, { id, atMs }: Abandoned): Promise<boolean> {
    const found = await client.findCheckIn(id);
    if (found.kind === "ok") return !opensTheGate(found.value.verdict) || !isWorthRepeating(await client.annul(id, "The visitor was not let in on this answer"));
    return !isWorthRepeating(found) && nowMs() - atMs > inFlightMsMax;
  }

  return {
    noteSent(id) {
      waitedForHere.add(id);
      write([...without(id), { id, atMs: nowMs(), waitedFor: true }]);
    },
    noteShown(id) {
      waitedForHere.delete(id);
      write(without(id));
    },
    add(id) {
      waitedForHere.delete(id);
      write([...without(id), { id, atMs: nowMs(), waitedFor: false }]);
    },
    async settle(client) {
      if (isSettling) return;
      isSettling = true;
      for (const abandoned of read().filter((candidate) => !isWaitedFor(candidate))) {
        if (await settleOne(client, abandoned)) write(without(abandoned.id));
      }
      isSettling = false;
    },
  };
}

function parse(text: string | null): readonly Abandoned[] {
  const list: unknown = JSON.parse(text ?? "[]");
  return Array.isArray(list) ? list.filter(isAbandoned) : [];
}

function isAbandoned(value: unknown): value is Abandoned {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && "atMs" in value && typeof value.atMs === "number" && "waitedFor" in value && typeof value.waitedFor === "boolean";
}
