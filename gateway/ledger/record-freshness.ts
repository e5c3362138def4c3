import { StoreUnavailable } from "../admission/admission-store.ts";
import type { StoreEvent } from "./store-feed.ts";

export type RecordKind = Exclude<StoreEvent["kind"], "ledger" | "gap">;

/** Knows which records in memory may be older than those in the store: then a token that was revoked could still be accepted. */
export class RecordFreshness {
  readonly #onFault: (error: unknown) => void;
  readonly #doubted = new Set<RecordKind>();
  readonly #failing = new Set<RecordKind>();

  /** `onFault` hears of the first failure, and of the next one only after a success. */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  doubt(kind: RecordKind): void {
    this.#doubted.add(kind);
  }

  readFailed(kind: RecordKind, error: unknown): void {
    if (!this.#failing.has(kind)) this.#onFault(error);
    this.#failing.add(kind);
    this.#doubted.add(kind);
  }

  readAgain(kind: RecordKind): void {
    this.#failing.delete(kind);
    this.#doubted.delete(kind);
  }

  /** Throws `StoreUnavailable` as long as there is a doubt. */
  require(): void {
    if (this.#doubted.size > 0) throw new StoreUnavailable(`Changes of ${[...this.#doubted].join(", ")} may have been missed`);
  }
}
