import { isIdentityKnown, type Medicine, type Visit } from "../../domain/visit.ts";
import { listedWords, symptomWords } from "../../domain/words.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Who buys these medicines is registered, asked and advised. */
export interface MedicineRegisterRule extends RuleBase {
  readonly kind: "medicine-register";
  readonly medicines: readonly Medicine[];
  /** An identity document must have been seen. */
  readonly realName: boolean;
  /** Symptoms must have been asked for. */
  readonly ask: boolean;
  /** While one of these is missing. */
  readonly incomplete: Outcome;
  /** When a buyer tells of symptoms. */
  readonly suspicious: Outcome;
}

/** Who buys no such medicine is not concerned. */
export function medicineRegister(rule: MedicineRegisterRule, visit: Visit): readonly Remark[] {
  if (!visit.medicines.some((medicine) => rule.medicines.includes(medicine))) return [];
  const remarks: Remark[] = [];
  if (!visit.registered) remarks.push(decided("rule.medicine-not-registered", rule.incomplete));
  if (rule.realName && !isIdentityKnown(visit)) remarks.push(decided("rule.identity-not-checked", rule.incomplete));
  if (rule.ask && visit.symptoms === null) remarks.push(decided("rule.medicine-not-asked", rule.incomplete));
  const told = visit.symptoms ?? [];
  if (told.length > 0) remarks.push(decided("rule.medicine-suspicious", rule.suspicious, { symptoms: listedWords(told.map((symptom) => symptomWords[symptom])) }));
  return remarks;
}
