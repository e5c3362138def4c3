import type { Bound, RuleBase } from "../rule-parts.ts";

/** At most this share of the seats; `inclusive` when the limit itself may be reached. Enforced by admission, not by evaluation. */
export interface CapacityRule extends RuleBase {
  readonly kind: "capacity";
  readonly shareOfSeats: Bound<"basis-points"> | null;
}
