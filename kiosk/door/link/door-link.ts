import { signal, type ReadonlySignal } from "@preact/signals";
import { importIssuerKeys } from "../../../shared/verify/issuer-keyring.ts";
import type { DocumentType } from "../../../shared/identity/document-types.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { createGatewayClient, type GatewayClient } from "../../link/gateway-client.ts";
import type { Connection } from "../../ui/connection-badge.tsx";
import type { DoorEvent } from "../door-event.ts";
import { followCounts } from "./follow-counts.ts";
import type { GatewayClock } from "./gateway-clock.ts";
import { isUnauthorised } from "./gateway-event.ts";
import { rulesOfSetup } from "../rules/rules-of-setup.ts";
import { type Known, readText } from "../read/read-text.ts";

/** For one exchange. The door asks again by itself, so waiting longer helps nobody. */
const timeLimitMs = 5_000;

type Send = (event: DoorEvent) => void;

export interface DoorLink {
  readonly connection: ReadonlySignal<Connection>;
  /** `null` while the device belongs to no gate. */
  readonly client: () => GatewayClient | null;
  /** Whether the gateway knows the token as a gate's; `false` also when it cannot be asked. */
  readonly opensGate: (token: string) => Promise<boolean>;
  readonly useToken: (token: string) => void;
  readonly forgetToken: () => void;
  readonly loadSetUp: (send: Send) => Promise<void>;
  /** Reads what a camera, a scanner or a card reader sent; `expected` is the kind of document that staff look for. */
  readonly readText: (text: string, expected: DocumentType | null, send: Send) => Promise<void>;
}

function clientOf(token: string): GatewayClient {
  return createGatewayClient({ baseUrl: "", credentials: { kind: "gate", token }, fetch: (...request) => fetch(...request), timeLimitMs });
}

/** The one gateway that this door talks to: its set-up, its keys, its live counts. */
export function createDoorLink(clock: GatewayClock): DoorLink {
  const connection = signal<Connection>("reconnecting");
  let token: string | null = null;
  let client: GatewayClient | null = null;
  let known: Known | null = null;
  let live: { readonly venueId: string; readonly close: () => void } | null = null;

  function stopFollowing(): void {
    live?.close();
    live = null;
    connection.value = "reconnecting";
  }

  function follow({ venue }: DoorSetup, send: Send): void {
    if (token === null || live?.venueId === venue.id) return;
    stopFollowing();
    const onConnection = (next: Connection): void => void (connection.value = next);
    live = { venueId: venue.id, close: followCounts({ venueId: venue.id, token, clock, onConnection, send, reload: () => void loadSetUp(send) }) };
  }

  async function loadSetUp(send: Send): Promise<void> {
    const asked = client;
    if (asked === null) return;
    const outcome = await asked.doorSetup();
    if (asked !== client) return;
    if (outcome.kind !== "ok") return send({ kind: isUnauthorised(outcome) ? "unauthorised" : "set-up-failed" });
    const setup = outcome.value;
    clock.setBy(setup.serverTime);
    const rules = rulesOfSetup(setup);
    known = { setup, rules, keyring: await importIssuerKeys(setup.issuerKeys) };
    send({ kind: "set-up", setup, rules });
    follow(setup, send);
  }

  return {
    connection,
    client: () => client,
    opensGate: async (candidate) => (await clientOf(candidate).doorSetup()).kind === "ok",
    useToken(next) {
      stopFollowing();
      token = next;
      client = clientOf(next);
    },
    forgetToken() {
      stopFollowing();
      token = null;
      client = null;
      known = null;
    },
    loadSetUp,
    async readText(text, expected, send) {
      if (known === null) return;
      send(await readText({ text, expected, nowMs: clock.nowMs() }, known));
    },
  };
}
