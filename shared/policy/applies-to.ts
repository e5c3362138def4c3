import type { Direction, Visit } from "../domain/visit.ts";
import type { EntryPlace, EvaluationContext } from "./evaluation-context.ts";
import { recentStays } from "./look-back.ts";
import type { Person } from "./person.ts";
import type { Origin, Selector } from "./rule-parts.ts";
import { rolesAndGroups } from "./roles-and-groups.ts";
import { staysFrom } from "./stays-from.ts";

/** Whether a rule with this selector speaks of venues of this class and setting. */
export function isOfVenue({ venueClasses, notVenueClasses, setting }: Selector, place: Pick<EntryPlace, "venueClass" | "setting">): boolean {
  if (venueClasses !== undefined && !venueClasses.includes(place.venueClass)) return false;
  if (notVenueClasses?.includes(place.venueClass) === true) return false;
  return setting === undefined || setting === place.setting;
}

/** Whether a rule with this selector speaks of anybody at all at this place. */
export function isOfPlace(selector: Selector | undefined, place: EntryPlace): boolean {
  if (selector === undefined) return true;
  return isOfVenue(selector, place) && (selector.zones === undefined || (place.zone !== null && selector.zones.includes(place.zone)));
}

/** Whether a rule with this selector speaks of anybody who comes in, or goes out, at this place. */
export function isOfPassage(selector: Selector | undefined, direction: Direction, place: EntryPlace): boolean {
  return (selector?.directions?.includes(direction) ?? direction === "in") && isOfPlace(selector, place);
}

export interface Comers {
  readonly persons: readonly Person[];
  readonly visit: Visit;
}

function isOfPeople({ roles, groups, notGroups }: Selector, person: Person, visit: Visit, context: EvaluationContext): boolean {
  const known = rolesAndGroups(person, visit, context);
  if (roles !== undefined && !roles.some((role) => known.roles.includes(role))) return false;
  if (groups !== undefined && !groups.some((group) => known.groups.includes(group))) return false;
  return notGroups?.some((group) => known.groups.includes(group)) !== true;
}

function comingFrom({ scope, lookBack }: Origin, person: Person, { nowMs, place }: EvaluationContext): readonly Person[] {
  const stays = staysFrom(scope, person.stays, place);
  return recentStays(stays, lookBack, nowMs).length === 0 ? [] : [{ ...person, stays }];
}

const nobody: readonly Person[] = [];

/**
 * Those of a party whom a rule with this selector speaks of as they come in or go out at this place now, with what it looks at of
 * them: a rule that speaks of arrivals says nothing of stays that they do not come from.
 */
export function concerned(selector: Selector | undefined, { persons, visit }: Comers, context: EvaluationContext): readonly Person[] {
  if (!isOfPassage(selector, visit.direction, context.place)) return nobody;
  if (selector === undefined) return persons;
  const { roles, groups, notGroups, from } = selector;
  const isOfAll = roles === undefined && groups === undefined && notGroups === undefined;
  const chosen = isOfAll ? persons : persons.filter((person) => isOfPeople(selector, person, visit, context));
  return from === undefined ? chosen : chosen.flatMap((person) => comingFrom(from, person, context));
}
