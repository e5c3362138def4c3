import type { AcceptedRiskList } from "../../shared/risk/risk-area.ts";

/** A list as kept, with what was found when it came in. */
export interface StoredRiskList extends AcceptedRiskList {
  readonly status: "accepted" | "held";
  /** When it was accepted; `null` while it is held. */
  readonly acceptedAtMs: number | null;
  readonly reasons: readonly string[];
  readonly placesTotal: number;
  readonly matched: { readonly exact: number; readonly coarser: number; readonly none: number };
}

export interface RiskListStore {
  /** Every list ever kept, in the order in which they were received. */
  riskLists(): Promise<readonly StoredRiskList[]>;
  /** Adds a list; one with the same version is replaced, as when a held list is confirmed. */
  saveRiskList(list: StoredRiskList): Promise<void>;
}
