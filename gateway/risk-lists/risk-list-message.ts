import type { RiskListAnswer, RiskListSummary } from "../../shared/wire/risk-list.ts";
import type { StoredRiskList } from "./risk-list-store.ts";

/** What came of a list, for whoever sent it. */
export function riskListAnswer(list: StoredRiskList, status: RiskListAnswer["status"]): RiskListAnswer {
  return { version: list.version, status, reasons: [...list.reasons], areas: list.areas.length, places: list.placesTotal, matched: { ...list.matched } };
}

/** A kept list without its areas. */
export function riskListSummary(list: StoredRiskList): RiskListSummary {
  return {
    version: list.version,
    status: list.status,
    endUpdateTime: new Date(list.endUpdateTimeMs).toISOString(),
    receivedAt: new Date(list.receivedAtMs).toISOString(),
    reasons: [...list.reasons],
    areas: list.areas.length,
    places: list.placesTotal,
    matched: { ...list.matched },
  };
}
