import type { Language } from "../../shared/domain/reason.ts";

/** The venues, their rules and their days are in Beijing time, wherever the browser is. */
const timeZone = "Asia/Shanghai";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** `14:05` */
export function clockTime(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(atMs);
}

/** `14:05:09` */
export function clockTimeToSecond(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(atMs);
}

/** `2022-09-01 14:05:09`, the same in every language: for records. */
export function recordTime(atMs: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(atMs);
}

/** How long ago in the largest unit that fits: seconds, minutes, hours. What lies ahead, by clocks that disagree, is now. */
export function timeAgo(elapsedMs: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { style: "short" });
  const elapsed = Math.max(0, elapsedMs);
  if (elapsed < minuteMs) return format.format(-Math.floor(elapsed / 1_000), "second");
  if (elapsed < hourMs) return format.format(-Math.floor(elapsed / minuteMs), "minute");
  return format.format(-Math.floor(elapsed / hourMs), "hour");
}
