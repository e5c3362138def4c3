/** What a store tells every gateway that follows it, whoever made the change, after it is on disk. */
export type StoreEvent =
  | { readonly kind: "ledger"; readonly venueId: string }
  | { readonly kind: "venues" }
  | { readonly kind: "tokens" }
  | { readonly kind: "risk-lists" }
  | { readonly kind: "policies" }
  | { readonly kind: "personal-lists" }
  /** The connection was gone for a while, or told what this version does not know: anything may have changed. */
  | { readonly kind: "gap" };

export interface StoreFeed {
  /** Returns a function that stops following. */
  follow(listener: (event: StoreEvent) => void): () => void;
}
