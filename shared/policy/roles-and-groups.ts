import type { BookingClaims, PassClaims } from "../domain/credential.ts";
import type { PersonGroup, PersonRole, Visit } from "../domain/visit.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import type { Person } from "./person.ts";

/** The passes of a person that count at this venue now. */
export function passesThatCount({ passes }: Person, { nowMs, place }: EvaluationContext): readonly PassClaims[] {
  return passes.filter(({ venueId, fromMs, toMs }) => venueId === place.venueId && fromMs <= nowMs && nowMs <= toMs);
}

/** The bookings of a person that count at this venue, whether their slot is now or not. */
export function bookingsThatCount({ bookings }: Person, { place }: EvaluationContext): readonly BookingClaims[] {
  return bookings.filter(({ venueId }) => venueId === place.venueId);
}

interface RolesAndGroups {
  readonly roles: readonly PersonRole[];
  readonly groups: readonly PersonGroup[];
}

/** Passes say in what role somebody comes; without one, what the staff noted. Groups are united, for they only ever ask for more. */
export function rolesAndGroups(person: Person, visit: Visit, context: EvaluationContext): RolesAndGroups {
  const passes = passesThatCount(person, context);
  return {
    roles: passes.length > 0 ? passes.map(({ holder }) => holder) : [visit.role],
    groups: [...visit.groups, ...passes.flatMap(({ groups }) => groups)],
  };
}
