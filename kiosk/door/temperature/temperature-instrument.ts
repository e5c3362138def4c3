import type { TemperatureSource } from "../../../shared/domain/evidence.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { TemperatureRule } from "../../../shared/policy/rules/temperature.ts";
import type { Attempt } from "../collect/attempt.ts";

/** The instruments that somebody reads off and types in. */
export const instruments = ["infrared", "contact"] as const satisfies readonly TemperatureSource[];

export type Instrument = (typeof instruments)[number];

/** Whether the policy tells instruments apart, so that staff have to say which it was. */
export function asksForInstrument({ judgement: { rules } }: Pick<Attempt, "judgement">): boolean {
  return rules.some((rule) => isTemperature(rule) && (wantsAnother(rule) || instruments.some((instrument) => rule.feverAboveBySource?.[instrument] !== undefined)));
}

/**
 * What the next reading comes from. Doors measure with an infrared thermometer first; where the policy wants another kind for
 * the second reading, that one is expected then, so that nobody has to choose.
 */
export function instrumentOf(attempt: Pick<Attempt, "judgement" | "instrument" | "earlierTemperatures">): TemperatureSource {
  if (!asksForInstrument(attempt)) return "keypad";
  if (attempt.instrument !== null) return attempt.instrument;
  const usedFirst = attempt.earlierTemperatures[0]?.source;
  return attempt.judgement.rules.some((rule) => isTemperature(rule) && wantsAnother(rule)) && usedFirst === "infrared" ? "contact" : "infrared";
}

function isTemperature(rule: Rule): rule is TemperatureRule {
  return rule.kind === "temperature";
}

function wantsAnother({ secondReading }: TemperatureRule): boolean {
  return secondReading?.otherInstrument === true;
}
