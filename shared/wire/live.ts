import type { CountsMessage } from "./counts.ts";

export const livePath = "/live/";
export const liveNamespace = "/live";

/** At most so many snapshots a second and venue reach one client. */
export const snapshotsPerSecondMax = 10;

/** `full`: the last place was taken; `places-left`: there is room again. */
export interface AlertMessage {
  readonly venueId: string;
  readonly kind: "full" | "places-left";
  readonly seq: number;
  readonly at: string;
}

export interface ListMessage {
  readonly version: string;
  readonly endUpdateTime: string;
}

export interface PolicyMessage {
  readonly venueId: string;
  readonly policyVersion: string;
}

export type JoinAnswer =
  | { readonly kind: "joined"; readonly counts: CountsMessage }
  | { readonly kind: "refused"; readonly detail: string };

/** Whole snapshots with the ledger number they stand for; an older number than one already seen is to be ignored. */
export interface ServerToClientEvents {
  counts: (message: CountsMessage) => void;
  alert: (message: AlertMessage) => void;
  list: (message: ListMessage) => void;
  policy: (message: PolicyMessage) => void;
}

export interface ClientToServerEvents {
  join: (request: { venueId: string }, answer: (message: JoinAnswer) => void) => void;
}
