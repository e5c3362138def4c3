import type { AreaHistory } from "../../../shared/risk/area-history.ts";
import { indexHistories } from "../../../shared/risk/risk-index.ts";
import type { RiskLookup } from "../../../shared/risk/risk-lookup.ts";
import { type Gazetteer, type ListedAreas, provinceOf } from "./gazetteer.ts";
import type { JudgedStay } from "./tried-stays.ts";

interface TriedMoment {
  /** When the visitor is at the door. */
  readonly atMs: number;
  readonly nowMs: number;
}

function assumedAreas(stays: readonly JudgedStay[]): readonly AreaHistory[] {
  return stays.flatMap(({ divisionCode, level, place }) =>
    level === "listed" || level === "none" ? [] : [{ area: { divisionCode, level, name: place.name["zh-CN"], places: 1, exact: true }, atRiskUntilMs: Infinity }],
  );
}

function areasOf(stays: readonly JudgedStay[], { areas }: Gazetteer): readonly ListedAreas[] {
  return [...new Set(stays.map(({ divisionCode }) => provinceOf(divisionCode)))].flatMap((province) => areas.get(province) ?? []);
}

/**
 * What the stays are checked against: the lists as the gateway has them, except in places of which somebody assumes something else. A visitor of another
 * day meets the same list at the same age, since nobody knows another. Where all is assumed, the list is taken to be new. `null`: there is no list.
 */
export function triedRisk(stays: readonly JudgedStay[], gazetteer: Gazetteer, { atMs, nowMs }: TriedMoment): RiskLookup | null {
  const listed = areasOf(stays.filter(({ level }) => level === "listed"), gazetteer);
  if (listed.some(({ kind }) => kind === "no-list")) return null;
  const assumed = stays.filter(({ level }) => level !== "listed").map(({ divisionCode }) => divisionCode);
  const known = areasOf(stays, gazetteer).flatMap((areas) => (areas.kind === "read" ? areas.histories : []));
  const kept = known.filter(({ area }) => !assumed.some((code) => area.divisionCode.startsWith(code)));
  const [newest] = listed.flatMap((areas) => (areas.kind === "read" ? [areas] : []));
  const list = newest === undefined ? { version: "as-assumed", endUpdateTimeMs: atMs } : { version: newest.version, endUpdateTimeMs: newest.endUpdateTimeMs + atMs - nowMs };
  return indexHistories(list, [...kept, ...assumedAreas(stays)], () => true);
}
