import type { Period } from "./rule-parts.ts";

/** Every day. */
export const always: Period = { from: null, to: null };

/** Whether a day, `2022-03-15`, lies within a period; both its ends belong to it. */
export function isWithin(day: string, { from, to }: Period): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return (one.to === null || other.from === null || other.from <= one.to) && (other.to === null || one.from === null || one.from <= other.to);
}
