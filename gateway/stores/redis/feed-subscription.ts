import type { Redis } from "ioredis";
import { StoreUnavailable } from "../../admission/admission-store.ts";
import type { StoreEvent } from "../../ledger/store-feed.ts";
import { storeEventOf } from "./notice.ts";
import { answered } from "./store-fault.ts";

const reconnectAfterMs = 200;
/** A connection that only listens would not notice that the other end is gone; a PING that stays unanswered cuts it. */
const pingEveryMs = 5_000;

/**
 * Listens to what the scripts publish, on one node after the other until one answers; in a cluster every node hears all.
 * When it listens again after a break it says `gap`.
 */
export class FeedSubscription {
  readonly #openClient: (attempt: number) => Redis;
  readonly #channel: string;
  readonly #tell: (event: StoreEvent) => void;
  readonly #ping: NodeJS.Timeout;
  #client: Redis | null = null;
  #retry: NodeJS.Timeout | undefined;
  #attempts = 0;
  #listening = false;
  #closed = false;

  constructor(parts: { readonly openClient: (attempt: number) => Redis; readonly channel: string; readonly tell: (event: StoreEvent) => void }) {
    this.#openClient = parts.openClient;
    this.#channel = parts.channel;
    this.#tell = parts.tell;
    this.#ping = setInterval(() => this.#client?.ping().catch(() => this.#client?.disconnect()), pingEveryMs).unref();
  }

  /** Resolves when the first connection listens. */
  async start(): Promise<void> {
    const client = this.#openClient(this.#attempts++);
    this.#client = client;
    client.on("error", () => {});
    client.on("message", (_channel, notice) => this.#tell(storeEventOf(notice)));
    client.once("end", () => {
      this.#listening = false;
      this.#startAgain();
    });
    try {
      await answered(client.connect());
      await answered(client.subscribe(this.#channel));
      this.#listening = true;
    } catch (error) {
      client.disconnect();
      throw error;
    }
  }

  /** Throws `StoreUnavailable` while what others change is not heard of. */
  requireListening(): void {
    if (!this.#listening) throw new StoreUnavailable("The connection that tells of changes is gone");
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#ping);
    clearTimeout(this.#retry);
    this.#client?.disconnect();
  }

  #startAgain(): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => {
      // A failed start ends its connection, and that brings the next one.
      this.start().then(
        () => this.#tell({ kind: "gap" }),
        () => {},
      );
    }, reconnectAfterMs);
  }
}
