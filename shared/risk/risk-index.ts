import { type AreaHistory, areaHistories } from "./area-history.ts";
import { areasByCode } from "./areas-by-code.ts";
import type { AcceptedRiskList, RiskArea } from "./risk-area.ts";
import { digitsOfUnit, divisionUnits } from "./risk-lookup.ts";
import type { RiskLookup } from "./risk-lookup.ts";
import { unitDigits } from "./unit-of-stay.ts";

const codeLengths = divisionUnits.map((unit) => digitsOfUnit[unit]);

/** Builds the look-up over all accepted lists, in the order of acceptance: the last is in force. Throws a RangeError when there is none. */
export function buildRiskIndex(lists: readonly AcceptedRiskList[], isKnownDivision: (code: string) => boolean): RiskLookup {
  const newest = lists.at(-1);
  if (newest === undefined) throw new RangeError("Cannot build a risk index: there is no accepted list");
  return indexHistories(newest, areaHistories(lists), isKnownDivision);
}

/** The same over what the lists come to, while `newest` is in force. */
export function indexHistories(newest: Pick<AcceptedRiskList, "version" | "endUpdateTimeMs">, histories: readonly AreaHistory[], isKnownDivision: (code: string) => boolean): RiskLookup {
  const within = areasByCode(histories, (area) => prefixesOf(area.divisionCode));
  const exactlyAt = areasByCode(histories, (area) => [area.divisionCode]);

  return {
    version: newest.version,
    endUpdateTimeMs: newest.endUpdateTimeMs,
    find({ divisionCode, unit, levels, sinceMs }) {
      const digits = unitDigits(divisionCode, unit);
      // What the code says beyond the unit is not looked at, so that a street newer than the table does no harm.
      const unitCode = divisionCode.slice(0, digits);
      if (!codeLengths.includes(divisionCode.length) || !isKnownDivision(unitCode)) return { kind: "unknown-place" };
      const inside = within.atRiskAfter(unitCode, levels, sinceMs);
      if (inside.length > 0) return { kind: divisionCode.length < digits ? "stay-too-coarse" : "at-risk", areas: inside };
      const around: RiskArea[] = [];
      for (const length of codeLengths) {
        if (length < unitCode.length) around.push(...exactlyAt.atRiskAfter(unitCode.slice(0, length), levels, sinceMs));
      }
      return around.length > 0 ? { kind: "possibly", areas: around } : { kind: "none" };
    },
  };
}

function prefixesOf(code: string): readonly string[] {
  return codeLengths.filter((length) => length <= code.length).map((length) => code.slice(0, length));
}
