import type { Stay } from "../domain/credential.ts";
import type { Visit } from "../domain/visit.ts";
import type { EntryPlace, EvaluationContext } from "./evaluation-context.ts";
import { recentStays } from "./look-back.ts";
import type { Person } from "./person.ts";
import type { DivisionUnit } from "../risk/risk-lookup.ts";
import { unitDigits } from "../risk/unit-of-stay.ts";
import type { OriginScope, Selector } from "./rule-parts.ts";
import { rolesAndGroups } from "./roles-and-groups.ts";

function liesElsewhere(code: string, ofVenue: string, unit: DivisionUnit): boolean {
  const digits = unitDigits(code, unit);
  return code.length >= digits && code.slice(0, digits) !== ofVenue.slice(0, digits);
}

function liesWithin(scope: OriginScope, code: string, ofVenue: string): boolean {
  const otherProvince = liesElsewhere(code, ofVenue, "province");
  const otherCity = liesElsewhere(code, ofVenue, "city");
  const otherCounty = liesElsewhere(code, ofVenue, "county");
  switch (scope) {
    case "other-province":
      return otherProvince;
    case "other-city":
      return otherProvince || otherCity;
    case "other-county":
      return otherProvince || otherCity || otherCounty;
    case "same-province":
      return otherCity && !otherProvince;
    case "same-province-other-county":
      return !otherProvince && (otherCity || otherCounty);
  }
}

/** The stays that somebody comes from, seen from the venue. */
export function staysFrom(scope: OriginScope, stays: readonly Stay[], { divisionCode: ofVenue }: EntryPlace): readonly Stay[] {
  return stays.length === 0 ? stays : stays.filter(({ divisionCode }) => liesWithin(scope, divisionCode, ofVenue));
}

/** Whether a rule with this selector speaks of venues of this class and setting. */
export function isOfVenue({ venueClasses, notVenueClasses, setting }: Selector, place: Pick<EntryPlace, "venueClass" | "setting">): boolean {
  if (venueClasses !== undefined && !venueClasses.includes(place.venueClass)) return false;
  if (notVenueClasses?.includes(place.venueClass) === true) return false;
  return setting === undefined || setting === place.setting;
}

function isOfPlace(selector: Selector, place: EntryPlace): boolean {
  return isOfVenue(selector, place) && (selector.zones === undefined || (place.zone !== null && selector.zones.includes(place.zone)));
}

interface Comer {
  readonly person: Person;
  readonly visit: Visit;
}

function isOfPeople({ roles, groups, notGroups }: Selector, { person, visit }: Comer, context: EvaluationContext): boolean {
  if (roles === undefined && groups === undefined && notGroups === undefined) return true;
  const known = rolesAndGroups(person, visit, context);
  if (roles !== undefined && !roles.some((role) => known.roles.includes(role))) return false;
  if (groups !== undefined && !groups.some((group) => known.groups.includes(group))) return false;
  return notGroups?.some((group) => known.groups.includes(group)) !== true;
}

/**
 * What a rule with this selector looks at of a person who comes in or goes out at this place now; `null` when it does not speak
 * of that person. A rule that speaks of arrivals says nothing of stays that they do not come from.
 */
export function asSpokenOf(selector: Selector | undefined, { person, visit }: Comer, context: EvaluationContext): Person | null {
  if (!(selector?.directions?.includes(visit.direction) ?? visit.direction === "in")) return null;
  if (selector === undefined) return person;
  if (!isOfPlace(selector, context.place) || !isOfPeople(selector, { person, visit }, context)) return null;
  const { from } = selector;
  if (from === undefined) return person;
  const stays = staysFrom(from.scope, person.stays, context.place);
  return recentStays(stays, from.lookBack, context.nowMs).length === 0 ? null : { ...person, stays };
}

/** Whether a rule with this selector speaks of this person, who comes in or goes out at this place now. */
export function appliesTo(selector: Selector | undefined, comer: Comer, context: EvaluationContext): boolean {
  return asSpokenOf(selector, comer, context) !== null;
}
