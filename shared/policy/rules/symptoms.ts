import type { Symptom, Visit } from "../../domain/visit.ts";
import { listedWords, symptomWords } from "../../domain/words.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Any of these symptoms, whether seen or told of. */
export interface SymptomsRule extends RuleBase {
  readonly kind: "symptoms";
  readonly symptoms: readonly Symptom[];
  /** `null`: nobody is asked; only what is noticed counts. */
  readonly notAsked: Outcome | null;
  readonly found: Outcome;
}

/** Symptoms that a rule does not name are none of its business. */
export function symptoms(rule: SymptomsRule, visit: Visit): readonly Remark[] {
  if (visit.symptoms === null) return rule.notAsked === null ? [] : [decided("rule.symptoms-not-asked", rule.notAsked)];
  const found = visit.symptoms.filter((symptom) => rule.symptoms.includes(symptom));
  return found.length === 0 ? [] : [decided("rule.symptoms", rule.found, { symptoms: listedWords(found.map((symptom) => symptomWords[symptom])) })];
}
