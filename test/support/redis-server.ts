import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Redis } from "ioredis";

export interface RedisServerOptions {
  /** The program, as `scripts/get-redis.sh` prints it. */
  readonly binary: string;
  /** 0 or none: a free one. */
  readonly port?: number;
  /** Where it keeps its files; none: a folder of its own that goes when it stops. */
  readonly dir?: string;
  /** False starts a server that keeps nothing, which the stores refuse. */
  readonly appendonly?: boolean;
  readonly appendfsync?: "always" | "everysec";
  readonly replicaOf?: RedisServer;
  readonly cluster?: boolean;
}

/** A real server for a test. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Ends it as kill -9 does; the folder stays. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder, after `kill`. */
  restart(): Promise<void>;
  /** Stops or continues the process, as when a machine hangs. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** Starts a server and resolves when it answers PING; rejects with its last words when it ends instead. */
export async function startRedis(options: RedisServerOptions): Promise<RedisServer> {
  const port = options.port === undefined || options.port === 0 ? await freePort() : options.port;
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), "venue-gate-redis-"));
  const launch = () => launchServer(options.binary, argumentsFor(options, port, dir));
  let server = await launch();
  await ping(port);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill: () => end(server, "SIGKILL"),
    async restart() {
      server = await launch();
      await ping(port);
    },
    freeze: () => void server.kill("SIGSTOP"),
    thaw: () => void server.kill("SIGCONT"),
    async stop() {
      server.kill("SIGCONT");
      await end(server, "SIGTERM");
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
}

function argumentsFor(options: RedisServerOptions, port: number, dir: string): readonly string[] {
  const { appendonly = true, appendfsync = "always", replicaOf, cluster = false } = options;
  const replication = replicaOf === undefined ? [] : ["--replicaof", "127.0.0.1", String(replicaOf.port)];
  const clustering = cluster ? ["--cluster-enabled", "yes", "--cluster-node-timeout", "2000"] : [];
  const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir];
  const keeping = ["--save", "", "--appendonly", appendonly ? "yes" : "no", "--appendfsync", appendfsync];
  return [...place, ...keeping, "--repl-diskless-sync-delay", "0", ...replication, ...clustering];
}

async function launchServer(binary: string, args: readonly string[]): Promise<ChildProcess> {
  const server = spawn(binary, args, { stdio: ["ignore", "pipe", "inherit"] });
  const endWithUs = () => void server.kill("SIGKILL");
  process.once("exit", endWithUs);
  server.once("exit", () => process.off("exit", endWithUs));
  const lastWords: string[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    lastWords.push(line);
    if (line.includes("Ready to accept connections")) {
      server.stdout.resume();
      return server;
    }
  }
  throw new Error(`redis-server did not start: ${lastWords.slice(-3).join(" / ")}`);
}

async function ping(port: number): Promise<void> {
  const client = new Redis(port, "127.0.0.1", { lazyConnect: true });
  await client.connect();
  await client.ping();
  client.disconnect();
}

async function end(server: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill(signal);
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("Cannot find a free port");
  return address.port;
}
