import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { io, type Socket } from "socket.io-client";
import { expect } from "vitest";
import { openLiveChannel } from "../../gateway/live/open-live-channel.ts";
import { createEventLog } from "../../gateway/observe/event-log.ts";
import { createGatewayMetrics } from "../../gateway/observe/gateway-metrics.ts";
import type { ClientToServerEvents, JoinAnswer, PolicyMessage, ServerToClientEvents } from "../../shared/wire/live.ts";
import type { TestGateway } from "./test-gateway.ts";

export type LiveClient = Socket<ServerToClientEvents, ClientToServerEvents>;

export interface LiveClients {
  /** Opens the live channel of a gateway; returns where it is. */
  open(gateway: TestGateway): Promise<string>;
  connect(url: string, auth: object, headers?: Record<string, string>): LiveClient;
  /** Done last, in the opposite order. */
  onClose(close: () => Promise<void> | void): void;
  close(): Promise<void>;
}

/** Live channels and those who listen to them, for one test; a fault that a channel logged fails it. */
export function liveClients(): LiveClients {
  const closers: (() => Promise<void> | void)[] = [];
  return {
    open: async ({ gateway, stores }) => {
      const http: Server = createServer();
      const { tokens, policyRecorder, riskListRegister } = gateway;
      const { ledger, feed } = stores;
      const faults: string[] = [];
      const log = createEventLog(pino({ level: "error" }, { write: (line: string) => void faults.push(line) }));
      const onPolicyChanged = policyRecorder.onChanged;
      const now = (): number => performance.now();
      const origins = ["https://doors.example"];
      const live = openLiveChannel({ http, origins, tokens, ledger, feed, riskLists: riskListRegister, onPolicyChanged, now, log, metrics: createGatewayMetrics() });
      http.listen(0, "127.0.0.1");
      await once(http, "listening");
      closers.push(async () => {
        await live.close();
        expect(faults).toEqual([]);
      });
      const address = http.address() as AddressInfo;
      return `http://127.0.0.1:${address.port}`;
    },
    connect: (url, auth, headers = {}) => {
      const client: LiveClient = io(`${url}/live`, { path: "/live/", auth, extraHeaders: headers, reconnection: false, transports: ["websocket"] });
      closers.push(() => void client.close());
      return client;
    },
    onClose: (close) => {
      closers.push(close);
    },
    close: async () => {
      for (const close of closers.splice(0).toReversed()) await close();
    },
  };
}

export function join(client: LiveClient, venueId: string): Promise<JoinAnswer> {
  return new Promise((resolve) => client.emit("join", { venueId }, resolve));
}

/** The next thing that the client hears of a policy. */
export function policyNews(client: LiveClient): Promise<PolicyMessage> {
  return new Promise((resolve) => client.once("policy", resolve));
}
