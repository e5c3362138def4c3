import type { PassClaims } from "../../domain/credential.ts";
import { listedWords, staffRecordWords } from "../../domain/words.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import { passesThatCount } from "../roles-and-groups.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** The staff badge must show a medical check or a training that still counts. */
export interface StaffRecordRule extends RuleBase {
  readonly kind: "staff-record";
  readonly requires: readonly ("medical-check" | "training")[];
  readonly missing: Outcome;
}

function untilMs(badge: PassClaims, record: StaffRecordRule["requires"][number]): number | null {
  switch (record) {
    case "medical-check":
      return badge.medicalCheckUntilMs;
    case "training":
      return badge.trainedUntilMs;
  }
}

/** Only badges that count at this venue now are looked at. */
export function staffRecord(rule: StaffRecordRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const badges = passesThatCount(person, context);
  const missing = rule.requires.filter((record) => !badges.some((badge) => (untilMs(badge, record) ?? -Infinity) >= context.nowMs));
  return missing.length === 0 ? [] : [decided("rule.staff-record", rule.missing, { records: listedWords(missing.map((record) => staffRecordWords[record])) })];
}
