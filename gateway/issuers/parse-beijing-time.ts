const aheadMs = 8 * 3_600_000;

/** Reads "2022-04-16 11:58:00", in Beijing time; `null` when that is no time of the calendar. */
export function parseBeijingTime(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return null;
  const instantMs = Date.parse(`${text.replace(" ", "T")}+08:00`);
  // A day that is not in the calendar may be read as one of the next month.
  const exists = Number.isFinite(instantMs) && new Date(instantMs + aheadMs).toISOString().startsWith(text.replace(" ", "T"));
  return exists ? instantMs : null;
}
