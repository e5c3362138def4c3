import type { PolicyPack, Rule } from "../policy-pack.ts";
import { always, isWithin } from "../period.ts";
import type { Period } from "../rule-parts.ts";

function firstFrom({ from, to }: Period, day: string): string | null {
  if (isWithin(day, { from, to })) return day;
  return from !== null && from > day ? from : null;
}

/** The first day, today or later, on which a rule can hold; `null` when its days are over. Those of its pack do not count: once activated, it holds whatever they say. */
export function dayOfRule({ during = always }: Rule, today: string): string | null {
  return firstFrom(during, today);
}

/** The first such day among those that the pack states for itself; `null` when there is none. Days that the source masks say nothing. */
export function dayOfRuleByItself({ effective }: PolicyPack, { during = always }: Rule, today: string): string | null {
  const days: Period = effective.certainty === "stated" ? effective : always;
  const first = firstFrom(days, today);
  const day = first === null ? null : firstFrom(during, first);
  return day === null ? null : firstFrom(days, day);
}
