import { opensTheGate } from "../../shared/domain/verdict.ts";
import type { GatewayClient } from "../link/gateway-client.ts";
import { isWorthRepeating } from "./gateway-event.ts";

const storageKey = "venue-gate.abandoned-check-ins";

/** A request may still be under way somewhere; after this it no longer is. */
const inFlightMsMax = 120_000;

/** More would mean that nothing has worked for hours; the oldest are dropped. */
export const abandonedMax = 200;

interface Abandoned {
  readonly id: string;
  readonly atMs: number;
}

export interface AbandonedCheckIns {
  readonly add: (id: string) => void;
  /** Asks for each answer that nobody waited for, and gives back the place of each admission. */
  readonly settle: (client: Pick<GatewayClient, "findCheckIn" | "annul">) => Promise<void>;
}

/** Check-ins whose answer came too late or never. They outlive the page: a place must not stay taken by somebody who is not inside. */
export function createAbandonedCheckIns(storage: Pick<Storage, "getItem" | "setItem">, nowMs: () => number): AbandonedCheckIns {
  const read = (): readonly Abandoned[] => parse(storage.getItem(storageKey));
  const write = (list: readonly Abandoned[]): void => storage.setItem(storageKey, JSON.stringify(list.slice(-abandonedMax)));
  let isSettling = false;

  async function settleOne(client: Pick<GatewayClient, "findCheckIn" | "annul">, { id, atMs }: Abandoned): Promise<boolean> {
    const found = await client.findCheckIn(id);
    if (found.kind === "ok") return !opensTheGate(found.value.verdict) || !isWorthRepeating(await client.annul(id, "The answer was lost; the visitor was not let in"));
    return !isWorthRepeating(found) && nowMs() - atMs > inFlightMsMax;
  }

  return {
    add: (id) => write([...read(), { id, atMs: nowMs() }]),
    async settle(client) {
      if (isSettling) return;
      isSettling = true;
      for (const abandoned of read()) {
        if (await settleOne(client, abandoned)) write(read().filter(({ id }) => id !== abandoned.id));
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
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && "atMs" in value && typeof value.atMs === "number";
}
