import { beijingDay } from "../domain/beijing-time.ts";
import type { Stay } from "../domain/credential.ts";
import type { Bound } from "./rule-parts.ts";

/** The first calendar day in Beijing that belongs to a look-back window, as `beijingDay` numbers it. */
export function firstDayOf(lookBack: Bound<"days">, nowMs: number): number {
  return beijingDay(nowMs) - (lookBack.inclusive ? lookBack.value : lookBack.value - 1);
}

/** The stays whose day of leaving lies in the window; one that has not ended yet does. */
export function recentStays(stays: readonly Stay[], lookBack: Bound<"days">, nowMs: number): readonly Stay[] {
  const firstDay = firstDayOf(lookBack, nowMs);
  return stays.filter((stay) => beijingDay(stay.toMs) >= firstDay);
}
