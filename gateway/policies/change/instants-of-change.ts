import { beijingDate, beijingDay, beijingDayStartMs } from "../../../shared/domain/beijing-time.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { PolicyBook } from "../policy-book.ts";

/** From when on a day in Beijing is to be looked at: now, when it has begun. */
export function instantIn(day: string, nowMs: number): number {
  return Math.max(nowMs, beijingDayStartMs(beijingDay(Date.parse(day))));
}

function ownStart({ effective }: PolicyPack): string | null {
  return effective.certainty === "stated" ? effective.from : null;
}

/** From when on a pack can hold that nobody activates: its own first day, or now when that has begun or is not stated. */
export function instantOnShelf(pack: PolicyPack, nowMs: number): number {
  const day = ownStart(pack);
  return day === null ? nowMs : instantIn(day, nowMs);
}

/** Now, and the beginning of every later day on which the pack can come into force by what is known already. */
export function instantsOfPack(pack: PolicyPack, { activations }: PolicyBook, nowMs: number): readonly number[] {
  const today = beijingDate(nowMs);
  const starts = activations.flatMap(({ packId, from, ended }) => (packId === pack.id && ended === null ? [from] : []));
  const own = ownStart(pack);
  const ofItself = own === null ? [] : [own];
  return [...new Set([today, ...[...starts, ...ofItself].filter((day) => day > today)])].map((day) => instantIn(day, nowMs));
}
