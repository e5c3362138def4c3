import type { AcceptedRiskList, RiskArea } from "./risk-area.ts";

/** An area and the instant until which it was at risk: `Infinity` while it is on the newest list. */
export interface AreaHistory {
  readonly area: RiskArea;
  readonly atRiskUntilMs: number;
}

/** Every area of the lists, in the order of acceptance, at risk until the time of the list that no longer has it. */
export function areaHistories(lists: readonly AcceptedRiskList[]): readonly AreaHistory[] {
  const histories = new Map<string, AreaHistory>();
  for (const [index, list] of lists.entries()) {
    const next = lists[index + 1];
    // A confirmed list that goes back in time must not shorten what was known.
    const untilMs = next === undefined ? Infinity : Math.max(list.endUpdateTimeMs, next.endUpdateTimeMs);
    for (const area of list.areas) {
      const key = `${area.divisionCode} ${area.level} ${area.name}`;
      const earlierUntilMs = histories.get(key)?.atRiskUntilMs ?? -Infinity;
      histories.set(key, { area, atRiskUntilMs: Math.max(untilMs, earlierUntilMs) });
    }
  }
  return [...histories.values()];
}
