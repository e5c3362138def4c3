import { beijingDayStartMs } from "../domain/beijing-time.ts";
import type { Stay } from "../domain/credential.ts";
import type { RiskArea, RiskLevel } from "../risk/risk-area.ts";
import type { RiskLookup } from "../risk/risk-lookup.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { firstDayOf, recentStays } from "./look-back.ts";
import { enoughToName, namesOfAreas } from "./names-of-areas.ts";
import type { StayCondition } from "./rule-parts.ts";
import { undecided, type Remark } from "./remark.ts";
import { staysFrom } from "./stays-from.ts";

interface CheckedStays {
  /** Of the areas at risk that the stays touched for sure, as many of each level as can be named. */
  readonly touched: readonly RiskArea[];
  /** The stays that touched them. */
  readonly touching: readonly Stay[];
  /** What could not be told, one remark for each way of not knowing. */
  readonly doubts: readonly Remark[];
}

const nothing: CheckedStays = { touched: [], touching: [], doubts: [] };

interface ListAndClock {
  readonly risk: RiskLookup;
  readonly nowMs: number;
}

const alone: Readonly<Record<RiskLevel, readonly RiskLevel[]>> = { high: ["high"], medium: ["medium"], low: ["low"] };

function lookUp(stays: readonly Stay[], { levels, unit, lookBack, nowOnly }: StayCondition, { risk, nowMs }: ListAndClock): CheckedStays {
  const sinceMs = nowOnly === true ? nowMs : beijingDayStartMs(firstDayOf(lookBack, nowMs));
  const touched: RiskArea[] = [];
  const touching: Stay[] = [];
  const possible: RiskArea[] = [];
  const withinCoarse: RiskArea[] = [];
  const unknown: { readonly name: string }[] = [];
  for (const stay of stays) {
    const { divisionCode } = stay;
    for (const level of levels) {
      const answer = risk.find({ divisionCode, unit, levels: alone[level], sinceMs });
      switch (answer.kind) {
        case "none":
          break;
        case "at-risk":
          touched.push(...enoughToName(answer.areas));
          if (touching.at(-1) !== stay) touching.push(stay);
          break;
        case "possibly":
          possible.push(...enoughToName(answer.areas));
          break;
        case "stay-too-coarse":
          withinCoarse.push(...enoughToName(answer.areas));
          break;
        case "unknown-place":
          unknown.push({ name: divisionCode });
          break;
      }
    }
  }
  const doubts: Remark[] = [];
  if (possible.length > 0) doubts.push(undecided("area.possibly-at-risk", "recheck", { area: namesOfAreas(possible) }));
  if (withinCoarse.length > 0) doubts.push(undecided("area.stay-too-coarse", "recheck", { area: namesOfAreas(withinCoarse) }));
  if (unknown.length > 0) doubts.push(undecided("area.unknown-place", "cannot-check", { area: namesOfAreas(unknown) }));
  return { touched, touching, doubts };
}

/** Looks the stays of the look-back window up in the list. Without a list nothing can be told, unless no stay falls into the window. */
export function checkStays(stays: readonly Stay[], condition: StayCondition, context: EvaluationContext): CheckedStays {
  const { lookBack, elsewhere } = condition;
  if (stays.length === 0) return nothing;
  const recent = recentStays(elsewhere === undefined ? stays : staysFrom(elsewhere, stays, context.place), lookBack, context.nowMs);
  if (recent.length === 0) return nothing;
  const { risk, nowMs } = context;
  if (risk === null) return { ...nothing, doubts: [undecided("area.no-list", "cannot-check")] };
  return lookUp(recent, condition, { risk, nowMs });
}
