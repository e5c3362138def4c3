import { checkListedPlaces, type ListedPlaces } from "../check-listed-places.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import { namesOfAreas } from "../names-of-areas.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Judges stays in places that the source itself names. */
export interface ListedAreaStayRule extends RuleBase, ListedPlaces {
  readonly kind: "listed-area-stay";
  readonly stayed: Outcome;
}

/** One remark names all the places that were touched. */
export function listedAreaStay(rule: ListedAreaStayRule, person: Person, { nowMs }: EvaluationContext): readonly Remark[] {
  const { touched, doubts } = checkListedPlaces(person.stays, rule, nowMs);
  const stayed = touched.length === 0 ? [] : [decided("area.listed-place", rule.stayed, { area: namesOfAreas(touched), days: String(rule.lookBack.value) })];
  return [...stayed, ...doubts];
}
