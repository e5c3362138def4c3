import type { StoreEvent, StoreFeed } from "./store-feed.ts";

type Listener = (event: StoreEvent) => void;

/** Those who follow a store in this process. */
export class FeedListeners implements StoreFeed {
  readonly #listeners = new Set<Listener>();

  follow(listener: Listener): () => void {
    const own: Listener = (event) => listener(event);
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  tell(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
