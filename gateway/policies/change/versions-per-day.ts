import { beijingDay } from "../../../shared/domain/beijing-time.ts";
import type { SavedVersion } from "../policy-book.ts";

export const versionsPerDayMax = 200;

/** Every version is kept for ever, so of one pack only so many are taken on a day in Beijing. */
export function isSavedTooOften(versions: readonly SavedVersion[], nowMs: number): boolean {
  const today = beijingDay(nowMs);
  return versions.filter(({ saved }) => saved !== null && beijingDay(saved.atMs) === today).length >= versionsPerDayMax;
}
