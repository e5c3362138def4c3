import type { ReplayMessage } from "../../shared/wire/replay.ts";

/** A check-in that the inspector has decided again, and how far that has come. */
export interface ReplayView {
  readonly checkInId: string;
  readonly answer:
    | { readonly kind: "loading" }
    /** The gateway did not answer. */
    | { readonly kind: "failed" }
    /** The gateway has an entry of it, but no longer what was decided on. */
    | { readonly kind: "not-kept" }
    | { readonly kind: "loaded"; readonly replay: ReplayMessage };
}
