const beijingAheadMs = 8 * 3_600_000;
const msPerDay = 86_400_000;

/** The number of the calendar day in Beijing (UTC+8, no summer time) that an instant falls on; day 0 is 1970-01-01. */
export function beijingDay(instantMs: number): number {
  return Math.floor((instantMs + beijingAheadMs) / msPerDay);
}

/** The instant at which a calendar day in Beijing begins. */
export function beijingDayStartMs(day: number): number {
  return day * msPerDay - beijingAheadMs;
}
