import { beijingDate, beijingDay, beijingDayStartMs } from "../../../shared/domain/beijing-time.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { PolicyBook } from "../policy-book.ts";

/** From when on a day in Beijing is to be looked at: now, when it has begun. */
export function instantIn(day: string, nowMs: number): number {
  return Math.max(nowMs, beijingDayStartMs(beijingDay(Date.parse(day))));
}

/** Now, and the beginning of every later day on which the pack can come into force by what is known already. */
export function instantsOfPack({ id, effective }: PolicyPack, { activations }: PolicyBook, nowMs: number): readonly number[] {
  const today = beijingDate(nowMs);
  const starts = activations.flatMap(({ packId, from, ended }) => (packId === id && ended === null ? [from] : []));
  const ofItself = effective.certainty === "stated" && effective.from !== null ? [effective.from] : [];
  return [...new Set([today, ...[...starts, ...ofItself].filter((day) => day > today)])].map((day) => instantIn(day, nowMs));
}
