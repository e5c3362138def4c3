import { emptyGazetteer, type Gazetteer, type ListedAreas, type PlaceSearch } from "../../../../kiosk/policy/try/gazetteer.ts";
import type { AreaHistory } from "../../../../shared/risk/area-history.ts";
import type { RiskLevel } from "../../../../shared/risk/risk-area.ts";

/** An area of the list in force, or one that a list had until an instant. */
export function areaAt(divisionCode: string, level: RiskLevel, { places = 1, until = null }: { readonly places?: number; readonly until?: string | null } = {}): AreaHistory {
  return { area: { divisionCode, level, name: `地区${divisionCode}`, places, exact: true }, atRiskUntilMs: until === null ? Infinity : Date.parse(until) };
}

export function readAreas(histories: readonly AreaHistory[], endUpdateTime = "2022-03-15T08:00:00+08:00"): ListedAreas {
  return { kind: "read", version: "list-1", endUpdateTimeMs: Date.parse(endUpdateTime), histories };
}

export function gazetteerWith({ searches = {}, areas = {} }: { readonly searches?: Readonly<Record<string, PlaceSearch>>; readonly areas?: Readonly<Record<string, ListedAreas>> } = {}): Gazetteer {
  return { ...emptyGazetteer, searches: new Map(Object.entries(searches)), areas: new Map(Object.entries(areas)) };
}

export function foundNamed(...names: readonly (readonly [divisionCode: string, name: string])[]): PlaceSearch {
  return { kind: "found", places: names.map(([divisionCode, name]) => ({ divisionCode, name: { "zh-CN": name, en: name } })), more: false };
}
