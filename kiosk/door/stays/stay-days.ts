import { beijingDate, beijingDay, beijingDayStartMs } from "../../../shared/domain/beijing-time.ts";
import type { Stay } from "../../../shared/domain/credential.ts";
import type { Language, Text } from "../../../shared/domain/reason.ts";

const hourMs = 3_600_000;

const recentDays: readonly Text[] = [
  { "zh-CN": "今天", en: "today" },
  { "zh-CN": "昨天", en: "yesterday" },
  { "zh-CN": "前天", en: "2 days ago" },
];

/** A stay that ended so many days ago. What is told is a day, so it counts as that day until noon; nobody at the door is still elsewhere. */
export function stayLeft(divisionCode: string, daysAgo: number, nowMs: number): Stay {
  const fromMs = beijingDayStartMs(beijingDay(nowMs) - daysAgo);
  return { divisionCode, fromMs, toMs: Math.min(fromMs + 12 * hourMs, nowMs) };
}

/** The day of an instant as people at a door call it: `yesterday`, `14 Apr`. */
export function dayText(instantMs: number, nowMs: number, language: Language): string {
  const daysAgo = beijingDay(nowMs) - beijingDay(instantMs);
  const date = new Date(beijingDate(instantMs));
  const form = language === "en" ? new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }) : new Intl.DateTimeFormat("zh-CN", { month: "long", day: "numeric", timeZone: "UTC" });
  return recentDays[daysAgo]?.[language] ?? form.format(date);
}
