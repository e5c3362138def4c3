import type { AcceptedRiskList, RiskArea } from "./risk-area.ts";

/** An area and the instant until which it was at risk: `Infinity` while it is on the newest list. */
export interface AreaHistory {
  readonly area: RiskArea;
  readonly atRiskUntilMs: number;
}

/**
 * Every area that was ever on one of the lists, which come in the order in which they were accepted. An area is at risk
 * until the time of the list that no longer has it, and at least until the time of the last list that had it: a list that
 * goes back in time, once confirmed, must not shorten what was known.
 */
export function areaHistories(lists: readonly AcceptedRiskList[]): readonly AreaHistory[] {
  const histories = new Map<string, AreaHistory>();
  for (const [index, list] of lists.entries()) {
    const next = lists[index + 1];
    const untilMs = next === undefined ? Infinity : Math.max(list.endUpdateTimeMs, next.endUpdateTimeMs);
    for (const area of list.areas) {
      const key = `${area.divisionCode} ${area.level} ${area.name}`;
      const earlierUntilMs = histories.get(key)?.atRiskUntilMs ?? -Infinity;
      histories.set(key, { area, atRiskUntilMs: Math.max(untilMs, earlierUntilMs) });
    }
  }
  return [...histories.values()];
}
