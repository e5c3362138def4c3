import { areaHistories } from "./area-history.ts";
import { areasByCode } from "./areas-by-code.ts";
import type { AcceptedRiskList } from "./risk-area.ts";
import { digitsOfUnit, divisionUnits } from "./risk-lookup.ts";
import type { RiskLookup } from "./risk-lookup.ts";
import { unitDigits } from "./unit-of-stay.ts";

const codeLengths = divisionUnits.map((unit) => digitsOfUnit[unit]);

/**
 * Builds the look-up over all accepted lists, in the order in which they were accepted; the last is in force.
 * What a stay's code says beyond the unit of the question is not looked at, so that a street newer than the table does no harm.
 * Throws a RangeError when there is no list: without one no stay can be called safe, and the caller must say so.
 */
export function buildRiskIndex(lists: readonly AcceptedRiskList[], isKnownDivision: (code: string) => boolean): RiskLookup {
  const newest = lists.at(-1);
  if (newest === undefined) throw new RangeError("Cannot build a risk index: there is no accepted list");
  const histories = areaHistories(lists);
  const within = areasByCode(histories, (area) => prefixesOf(area.divisionCode));
  const exactlyAt = areasByCode(histories, (area) => [area.divisionCode]);

  return {
    version: newest.version,
    endUpdateTimeMs: newest.endUpdateTimeMs,
    find({ divisionCode, unit, levels, sinceMs }) {
      const digits = unitDigits(divisionCode, unit);
      const unitCode = divisionCode.slice(0, digits);
      if (!codeLengths.includes(divisionCode.length) || !isKnownDivision(unitCode)) return { kind: "unknown-place" };
      const inside = within.atRiskAfter(unitCode, levels, sinceMs);
      if (inside.length > 0) return { kind: divisionCode.length < digits ? "stay-too-coarse" : "at-risk", areas: inside };
      const around = prefixesOf(unitCode).flatMap((code) => exactlyAt.atRiskAfter(code, levels, sinceMs));
      return around.length > 0 ? { kind: "possibly", areas: around } : { kind: "none" };
    },
  };
}

/** The codes of the divisions that contain a division, itself included: 13, 1310 and 131002 of 131002. */
function prefixesOf(code: string): readonly string[] {
  return codeLengths.filter((length) => length <= code.length).map((length) => code.slice(0, length));
}
