import { type Attempt, kindsShown } from "../collect/attempt.ts";

/** Whether staff may note where this visitor says to have been: a rule looks at it, and no itinerary code tells it. */
export function mayDeclareStays(attempt: Attempt): boolean {
  const { judgement, noted } = attempt;
  return noted.declaredStays.length > 0 || (judgement.aboutStays.length > 0 && !kindsShown(attempt).has("itinerary"));
}
