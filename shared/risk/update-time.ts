const beijingOffsetMs = 8 * 60 * 60 * 1000;
const hourMs = 60 * 60 * 1000;
const fullWidthDigit = /[\uFF10-\uFF19]/g;
const updateTimePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})\s*(\d{1,2})\s*时$/;

/**
 * Reads the hour of a list, such as "2022-04-15 20时", "2022-07-14 0时" or "2022-09-11 08时": Beijing time, UTC+8.
 * "24时" is the midnight that ends the day. `null` when the text is not a date and hour that exist.
 */
export function parseUpdateTime(text: string): number | null {
  const halfWidth = text.trim().replace(fullWidthDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const parts = updateTimePattern.exec(halfWidth);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0] = parts.slice(1).map(Number);
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCFullYear() === year && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!exists || hour > 24) return null;
  return midnight.getTime() + hour * hourMs - beijingOffsetMs;
}

/** "2022-04-15 20:00", in Beijing time. */
export function formatBeijingTime(ms: number): string {
  return new Date(ms + beijingOffsetMs).toISOString().slice(0, 16).replace("T", " ");
}
