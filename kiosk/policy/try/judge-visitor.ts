import type { EntryPlace } from "../../../shared/policy/evaluation-context.ts";
import { explain, type Explanation } from "../../../shared/policy/explain/explain.ts";
import { combinePacks } from "../../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { RiskArea } from "../../../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../../../shared/risk/risk-index.ts";
import type { TryReading } from "./try-evidence.ts";

interface TryRules {
  readonly version: string;
  readonly packs: readonly PolicyPack[];
  readonly place: EntryPlace;
  readonly nowMs: number;
}

type CompleteTry = Extract<TryReading, { kind: "complete" }>;

/** A list, published just now, that says of the places what was said in the form; of no other place anything. */
function saidOfPlaces(stays: CompleteTry["stays"], nowMs: number) {
  const areas = stays.flatMap(({ divisionCode, level, place }): RiskArea[] => (level === "none" || level === "" ? [] : [{ divisionCode, level, name: place.name["zh-CN"], places: 1, exact: true }]));
  return buildRiskIndex([{ version: "as-said", endUpdateTimeMs: nowMs, receivedAtMs: nowMs, areas }], () => true);
}

/** What the packs make of a made-up visitor, and how that visitor could get in. */
export function judgeVisitor({ evidence, stays }: CompleteTry, { version, packs, place, nowMs }: TryRules): Explanation {
  return explain(combinePacks(version, packs, nowMs), evidence, { nowMs, place, risk: saidOfPlaces(stays, nowMs), listedAs: () => [] });
}
