import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Who stands on one of the authority's lists of persons; the classes are the authority's own words. */
export interface PersonalListRule extends RuleBase {
  readonly kind: "personal-list";
  readonly personClasses: readonly string[];
  readonly listed: Outcome;
}

/** Says only that somebody is listed, not why: the list is the authority's business. */
export function personalList(rule: PersonalListRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const entries = person.subjectKey === null ? [] : context.listedAs(person.subjectKey);
  const counts = entries.some(
    ({ personClass, sinceMs, releasedAtMs }) => rule.personClasses.includes(personClass) && sinceMs <= context.nowMs && (releasedAtMs === null || releasedAtMs > context.nowMs),
  );
  return counts ? [decided("status.listed", rule.listed)] : [];
}
