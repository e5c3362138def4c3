import { beijingDay, beijingDayStartMs } from "../domain/beijing-time.ts";

const hourMs = 60 * 60 * 1000;
const fullWidthDigit = /[\uFF10-\uFF19]/g;
const updateTimePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})\s*(\d{1,2})\s*时$/;

/** Reads "2022-04-15 20时", "0时" or "08时", in Beijing time (UTC+8); "24时" ends the day. `null` when there is no such date and hour. */
export function parseUpdateTime(text: string): number | null {
  const halfWidth = text.trim().replace(fullWidthDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const parts = updateTimePattern.exec(halfWidth);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0] = parts.slice(1).map(Number);
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCFullYear() === year && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!exists || hour > 24) return null;
  // Midnight in UTC is eight in the morning of the same day in Beijing.
  return beijingDayStartMs(beijingDay(midnight.getTime())) + hour * hourMs;
}
