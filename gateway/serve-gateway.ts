import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener, type Server as HttpServer } from "node:http";
import { createServer as createHttpsServer, type Server as HttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Config } from "./config.ts";
import type { Gateway } from "./assemble-gateway.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { openLiveChannel } from "./live/open-live-channel.ts";
import type { EventLog } from "./observe/event-log.ts";
import type { GatewayMetrics } from "./observe/gateway-metrics.ts";
import type { Stores } from "./stores/stores.ts";
import { followDays } from "./venues/follow-days.ts";

export interface ServeParts {
  readonly config: Config;
  readonly gateway: Gateway;
  readonly stores: Stores;
  readonly now: () => number;
  readonly log: EventLog;
  readonly metrics: GatewayMetrics;
}

export interface RunningGateway {
  readonly url: string;
  /** Stops taking requests, lets those under way finish for at most `graceMs`, then closes the store. */
  stop(graceMs: number): Promise<void>;
}

const requestMsMax = 15_000;
const headersMsMax = 10_000;
const idleSweepMs = 50;

function createServer(config: Config, listener: RequestListener): HttpServer | HttpsServer {
  if (config.tls === null) return createHttpServer(listener);
  return createHttpsServer({ cert: readFileSync(config.tls.certificateFile), key: readFileSync(config.tls.keyFile) }, listener);
}

function listen(http: HttpServer | HttpsServer, config: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    http.listen(config.port, config.host, () => {
      http.off("error", reject);
      resolve(urlOf(http.address(), config));
    });
  });
}

function urlOf(address: AddressInfo | string | null, config: Config): string {
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const host = config.host === "0.0.0.0" || config.host === "::" || config.host === "127.0.0.1" ? "localhost" : config.host;
  return `${config.tls === null ? "http" : "https"}://${host}:${address.port}`;
}

/** Opens the port: the HTTP interface and the live channel on one server, and the clock that begins the days. */
export async function serveGateway(parts: ServeParts): Promise<RunningGateway> {
  const { config, gateway, stores, now, log, metrics } = parts;
  const headers = await securityHeaders();
  const listener = getRequestListener(gateway.app.fetch);
  const http = createServer(config, (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    void listener(request, response);
  });
  http.requestTimeout = requestMsMax;
  http.headersTimeout = headersMsMax;

  const { tokens, policyRecorder, riskListRegister } = gateway;
  const { ledger, feed } = stores;
  const live = openLiveChannel({ http, origins: config.origins, tokens, ledger, feed, riskLists: riskListRegister, onPolicyChanged: policyRecorder.onChanged, now, log, metrics });
  const url = await listen(http, config);
  const stopDays = followDays(now, policyRecorder.lookAgain);

  return {
    url,
    stop: async (graceMs) => {
      const idle = setInterval(() => http.closeIdleConnections(), idleSweepMs);
      const hard = setTimeout(() => http.closeAllConnections(), graceMs);
      stopDays();
      await live.close();
      clearInterval(idle);
      clearTimeout(hard);
      await stores.close();
      log.stopped();
    },
  };
}
