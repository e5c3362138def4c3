const aheadMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** The number of the calendar day in Beijing (UTC+8, no summer time) that an instant falls on; day 0 is 1970-01-01. */
export function beijingDay(instantMs: number): number {
  return Math.floor((instantMs + aheadMs) / dayMs);
}

/** The instant at which a calendar day in Beijing begins. */
export function beijingDayStartMs(day: number): number {
  return day * dayMs - aheadMs;
}

/** "2022-04-15 20:00", in Beijing time. */
export function formatBeijingTime(instantMs: number): string {
  return new Date(instantMs + aheadMs).toISOString().slice(0, 16).replace("T", " ");
}

/** "2022-04-15": the day in Beijing. */
export function beijingDate(instantMs: number): string {
  return new Date(instantMs + aheadMs).toISOString().slice(0, 10);
}
