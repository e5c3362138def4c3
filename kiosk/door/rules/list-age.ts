import type { Language } from "../../../shared/domain/reason.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The age of a list in the largest unit that fits twice, rounded down: `47 hours` is said, `1 day` is not. */
export function ageText(ageMs: number, language: Language): string {
  if (ageMs >= 2 * dayMs) return unitText(Math.floor(ageMs / dayMs), "day", language);
  if (ageMs >= 2 * hourMs) return unitText(Math.floor(ageMs / hourMs), "hour", language);
  return unitText(Math.max(0, Math.floor(ageMs / minuteMs)), "minute", language);
}

function unitText(count: number, unit: "minute" | "hour" | "day", language: Language): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count);
}
