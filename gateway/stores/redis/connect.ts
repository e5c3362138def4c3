import { Cluster, Redis, type CommonRedisOptions } from "ioredis";
import { answered, answerMsMax } from "./store-fault.ts";
import { scriptDefinitions } from "./scripts.ts";

export type Client = Redis | Cluster;

/** Where Redis is: `url` as `redis://user:password@host:port/0`, or `rediss:` for TLS; of a cluster, any of its nodes. */
export interface Address {
  readonly url: string;
  readonly cluster: boolean;
}

interface Endpoint {
  readonly host: string;
  readonly port: number;
}

const reconnectMsMax = 500;

/** Nothing waits for a connection that is gone: it fails at once, and the caller may repeat it. A silent one is cut. */
const connectionOptions = {
  connectTimeout: answerMsMax,
  socketTimeout: answerMsMax,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  reconnectOnError: (error) => error.message.startsWith("READONLY"),
} as const satisfies CommonRedisOptions;

/** User, password and TLS of the address, for connections to other nodes than the one it names. */
function credentialsOf({ url }: Address) {
  const { username, password, protocol } = new URL(url);
  return {
    ...(username === "" ? {} : { username: decodeURIComponent(username) }),
    ...(password === "" ? {} : { password: decodeURIComponent(password) }),
    ...(protocol === "rediss:" ? { tls: {} } : {}),
  };
}

function endpointOf({ url }: Address): Endpoint {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: port === "" ? 6379 : Number(port) };
}

/** A connected client that knows our scripts; rejects with `StoreUnavailable` when it cannot connect now. */
export async function connect(address: Address): Promise<Client> {
  const client = address.cluster ? clusterClient(address) : singleClient(address);
  // Every command that fails tells its caller, so the event has nothing to add; without a listener it would be printed.
  client.on("error", () => {});
  try {
    await answered(client.connect());
    return client;
  } catch (error) {
    client.disconnect();
    throw error;
  }
}

function reconnectAfterMs(attempts: number): number {
  return Math.min(attempts * 50, reconnectMsMax);
}

function singleClient({ url }: Address): Redis {
  return new Redis(url, {
    ...connectionOptions,
    lazyConnect: true,
    enableAutoPipelining: true,
    retryStrategy: reconnectAfterMs,
    scripts: scriptDefinitions(),
  });
}

function clusterClient(address: Address): Cluster {
  const { enableOfflineQueue, ...nodeOptions } = connectionOptions;
  return new Cluster([endpointOf(address)], {
    lazyConnect: true,
    enableOfflineQueue,
    enableAutoPipelining: true,
    clusterRetryStrategy: reconnectAfterMs,
    slotsRefreshInterval: answerMsMax,
    slotsRefreshTimeout: answerMsMax,
    scripts: scriptDefinitions(),
    redisOptions: { ...nodeOptions, ...credentialsOf(address) },
  });
}

/** The nodes that take writes. */
export function mastersOf(client: Client): readonly Redis[] {
  return client instanceof Cluster ? client.nodes("master") : [client];
}

/**
 * A connection for listening only. It does not come back by itself: in a cluster the next attempt goes to another node, as
 * any of them hears what is published.
 */
export function listenerFor(address: Address, client: Client, attempt: number): Redis {
  const named = endpointOf(address);
  const others = address.cluster ? mastersOf(client).map(({ options }) => options) : [];
  const { host, port } = [named, ...others][attempt % (others.length + 1)] ?? named;
  const endpoint = { host: host ?? named.host, port: port ?? named.port };
  return new Redis({ ...connectionOptions, ...credentialsOf(address), ...endpoint, lazyConnect: true, retryStrategy: () => null });
}
