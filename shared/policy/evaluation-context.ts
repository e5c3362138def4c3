import type { RiskLookup } from "../risk/risk-lookup.ts";

/** All that a rule may look at besides the evidence. */
export interface EvaluationContext {
  readonly nowMs: number;
  /** `null` when there is no list: then no stay can be called safe. */
  readonly risk: RiskLookup | null;
}
