import type { EvaluationContext } from "../evaluation-context.ts";
import { recentStays } from "../look-back.ts";
import { namesOfAreas } from "../names-of-areas.ts";
import type { Person } from "../person.ts";
import { decided, undecided, type Remark } from "../remark.ts";
import type { Bound, Outcome, RuleBase } from "../rule-parts.ts";

interface ListedArea {
  readonly divisionCode: string;
  readonly name: string;
}

/** Judges stays in places that the source itself names, such as a list of port cities. */
export interface ListedAreaStayRule extends RuleBase {
  readonly kind: "listed-area-stay";
  readonly areas: readonly ListedArea[];
  readonly lookBack: Bound<"days">;
  readonly stayed: Outcome;
}

/** A stay that names only a coarser division than a listed place may have touched it: staff ask. */
export function listedAreaStay(rule: ListedAreaStayRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const stays = recentStays(person.stays, rule.lookBack, context.nowMs);
  const touched = rule.areas.filter(({ divisionCode }) => stays.some((stay) => stay.divisionCode.startsWith(divisionCode)));
  const doubtful = rule.areas.filter(({ divisionCode }) => stays.some((stay) => divisionCode.startsWith(stay.divisionCode) && divisionCode !== stay.divisionCode));
  return [
    ...(touched.length === 0 ? [] : [decided("area.listed-place", rule.stayed, { area: namesOfAreas(touched), days: String(rule.lookBack.value) })]),
    ...(doubtful.length === 0 ? [] : [undecided("area.stay-too-coarse", "recheck", { area: namesOfAreas(doubtful) })]),
  ];
}
