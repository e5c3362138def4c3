import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { percentile } from "./bench-row.ts";

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly token: string;
  /** A file with one body a line. */
  readonly bodiesFile: string;
  readonly firstBody: number;
  readonly requests: number;
  readonly connections: number;
  /** Requests a second at which they are sent, whatever the answers do; `null` for as fast as the answers come. */
  readonly perSecond: number | null;
}

export interface LoadResult {
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly admitted: number;
  readonly others: number;
}

/** One keep-alive connection that sends a request and waits for its whole answer. Plain sockets, since a client library would be the bottleneck. */
class Connection {
  readonly #socket: Socket;
  #received = "";
  #resolve: ((answer: string) => void) | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.setEncoding("latin1");
    this.#socket.on("data", (chunk: string) => this.#take(chunk));
  }

  send(request: string): Promise<string> {
    return new Promise((resolve) => {
      this.#resolve = resolve;
      this.#socket.write(request, "utf8");
    });
  }

  end(): void {
    this.#socket.end();
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const headEnd = this.#received.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.#received.slice(0, headEnd))?.[1];
    const complete = length === undefined ? this.#received.endsWith("0\r\n\r\n") : this.#received.length >= headEnd + 4 + Number(length);
    if (!complete) return;
    const answer = this.#received;
    this.#received = "";
    this.#resolve?.(answer);
  }
}

function requestText(load: Load, body: string): string {
  return `POST ${load.path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${load.token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function run(load: Load): Promise<LoadResult> {
  const bodies = readFileSync(load.bodiesFile, "utf8").split("\n").slice(load.firstBody, load.firstBody + load.requests);
  const requests = bodies.map((body) => requestText(load, body));
  const latenciesMs: number[] = [];
  let admitted = 0;
  let next = 0;
  const startMs = performance.now();
  const dueMs = (index: number): number => (load.perSecond === null ? performance.now() : startMs + (index / load.perSecond) * 1_000);

  async function work(): Promise<void> {
    const connection = new Connection(load.port);
    for (let index = next++; index < requests.length; index = next++) {
      const sentMs = dueMs(index);
      const waitMs = sentMs - performance.now();
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      const answer = await connection.send(requests[index] ?? "");
      latenciesMs.push(performance.now() - sentMs);
      if (answer.startsWith("HTTP/1.1 200") && (answer.includes('"verdict":"admit"') || answer.endsWith("{}"))) admitted += 1;
    }
    connection.end();
  }

  await Promise.all(Array.from({ length: load.connections }, work));
  const seconds = (performance.now() - startMs) / 1_000;
  return {
    seconds,
    perSecond: requests.length / seconds,
    p50Ms: percentile(latenciesMs, 50),
    p99Ms: percentile(latenciesMs, 99),
    admitted,
    others: requests.length - admitted,
  };
}

process.once("message", (load: Load) => {
  run(load).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
