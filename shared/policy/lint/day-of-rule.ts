import type { PolicyPack, Rule } from "../policy-pack.ts";
import { always, isWithin } from "../period.ts";
import type { Period } from "../rule-parts.ts";

function firstFrom({ from, to }: Period, day: string): string | null {
  if (isWithin(day, { from, to })) return day;
  return from !== null && from > day ? from : null;
}

/** The first day, today or later, on which a rule can hold; `null` when its days are over. Days that the source masks say nothing. */
export function dayOfRule({ effective }: PolicyPack, { during = always }: Rule, today: string): string | null {
  const days: Period = effective.certainty === "stated" ? effective : always;
  const first = firstFrom(days, today);
  const day = first === null ? null : firstFrom(during, first);
  return day === null ? null : firstFrom(days, day);
}
