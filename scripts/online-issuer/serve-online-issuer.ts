import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { faults, sendFaulty, sendJson } from "./faults.ts";
import { lies, lyingBody } from "./lies.ts";
import { refusal, simulatedReply, type SimulatedReply } from "./simulated-reply.ts";

/** `slow` keeps every call waiting until it is told to behave otherwise; `stalling` begins an answer and never ends it. */
export const behaviours = ["honest", "slow", "stalling", ...faults, ...lies] as const;

export type Behaviour = (typeof behaviours)[number];

export interface OnlineIssuerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly appId: string;
  readonly secretKey: string;
  /** What its codes begin with. */
  readonly prefix: string;
  readonly now: () => number;
}

export interface OnlineIssuerServer {
  readonly origin: string;
  /** Of the decode interface. */
  readonly url: string;
  /** The codes that it was asked about so far. */
  readonly asked: readonly string[];
  behave(behaviour: Behaviour): void;
  /** Resolves as soon as it has been asked so often. */
  askedTimes(count: number): Promise<void>;
  stop(): Promise<void>;
}

const clockToleranceMs = 300_000;

function isSigned(parameters: URLSearchParams): boolean {
  const pairs = [...parameters].filter(([name]) => name !== "sign").map(([name, value]) => `${name}=${value}`);
  return createHash("sha256").update(pairs.toSorted().join("&")).digest("hex").toUpperCase() === parameters.get("sign");
}

function honestReply(parameters: URLSearchParams, { appId, secretKey, prefix, now }: OnlineIssuerOptions): SimulatedReply {
  if (parameters.get("appId") !== appId || parameters.get("secretKey") !== secretKey) return refusal("UNKNOWN APP");
  if (!isSigned(parameters)) return refusal("WRONG SIGN");
  const timestamp = parameters.get("timestamp") ?? "";
  if (!/^\d{13}$/.test(timestamp) || Math.abs(Number(timestamp) - now()) > clockToleranceMs) return refusal("WRONG TIMESTAMP");
  return simulatedReply(parameters.get("code_content") ?? "", prefix, now());
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((known) => known === name);
}

/**
 * A platform for trials that speaks the published gate interface, `POST /health/decode` with a signed form, and can be told to
 * misbehave: by `behave`, or from outside by `PUT /behaviour`.
 */
export async function serveOnlineIssuer(options: OnlineIssuerOptions): Promise<OnlineIssuerServer> {
  const asked: string[] = [];
  const waiting = new Set<() => void>();
  const listeners = new Set<() => void>();
  let behaviour: Behaviour = "honest";

  function answer(response: ServerResponse, reply: SimulatedReply): void {
    const body = JSON.stringify(reply);
    if (behaviour === "slow") waiting.add(() => answer(response, reply));
    else if (behaviour === "stalling") response.writeHead(200, { "content-type": "application/json" }).write(body.slice(0, 1));
    else if (isOneOf(faults, behaviour)) sendFaulty(behaviour, response, body);
    else sendJson(response, isOneOf(lies, behaviour) ? lyingBody(behaviour, reply, options.now()) : body);
  }

  function behave(next: Behaviour): void {
    behaviour = next;
    const held = [...waiting];
    waiting.clear();
    for (const resume of held) resume();
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (request.method === "PUT" && request.url === "/behaviour") {
      if (isOneOf(behaviours, body)) behave(body);
      response.writeHead(isOneOf(behaviours, body) ? 204 : 400).end();
    } else if (request.method === "POST" && request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true) {
      const parameters = new URLSearchParams(body);
      asked.push(`${request.url ?? ""} ${parameters.get("code_content") ?? ""}`);
      for (const listener of listeners) listener();
      answer(response, honestReply(parameters, options));
    } else {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The platform has no port");
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    url: `${origin}/health/decode`,
    asked,
    behave,
    askedTimes: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (asked.length < count) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        check();
      }),
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
