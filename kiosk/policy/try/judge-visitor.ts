import type { EntryPlace } from "../../../shared/policy/evaluation-context.ts";
import { explain, type Explanation } from "../../../shared/policy/explain/explain.ts";
import { combinePacks } from "../../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { RiskLookup } from "../../../shared/risk/risk-lookup.ts";
import type { TryReading } from "./try-evidence.ts";

interface TryRules {
  readonly version: string;
  readonly packs: readonly PolicyPack[];
  readonly place: EntryPlace;
  readonly risk: RiskLookup | null;
  readonly nowMs: number;
}

/** What the packs make of a made-up visitor, and how that visitor could get in. */
export function judgeVisitor({ evidence, listed }: Extract<TryReading, { kind: "complete" }>, { version, packs, place, risk, nowMs }: TryRules): Explanation {
  return explain(combinePacks(version, packs, nowMs), evidence, { nowMs, place, risk, listedAs: () => listed });
}
