import type { Stay } from "../domain/credential.ts";
import type { Visit } from "../domain/visit.ts";
import type { EntryPlace, EvaluationContext } from "./evaluation-context.ts";
import { recentStays } from "./look-back.ts";
import type { Person } from "./person.ts";
import { digitsOfUnit } from "../risk/risk-lookup.ts";
import type { Origin, Selector } from "./rule-parts.ts";
import { rolesAndGroups } from "./roles-and-groups.ts";

function liesElsewhere(code: string, ofVenue: string, digits: number): boolean {
  return code.length >= digits && code.slice(0, digits) !== ofVenue.slice(0, digits);
}

function comesFrom(origin: Origin, stays: readonly Stay[], { nowMs, place }: EvaluationContext): boolean {
  const { province, city } = digitsOfUnit;
  return recentStays(stays, origin.lookBack, nowMs).some(({ divisionCode }) => {
    const otherProvince = liesElsewhere(divisionCode, place.divisionCode, province);
    const otherCity = liesElsewhere(divisionCode, place.divisionCode, city);
    switch (origin.scope) {
      case "other-province":
        return otherProvince;
      case "other-city":
        return otherProvince || otherCity;
      case "same-province":
        return otherCity && !otherProvince;
    }
  });
}

function placeMatches({ venueClasses, setting, zones }: Selector, place: EntryPlace): boolean {
  if (venueClasses !== undefined && !venueClasses.includes(place.venueClass)) return false;
  if (setting !== undefined && setting !== place.setting) return false;
  return zones === undefined || (place.zone !== null && zones.includes(place.zone));
}

/** Whether a rule with this selector speaks of this person, who comes in or goes out at this place now. */
export function appliesTo(selector: Selector | undefined, { person, visit }: { readonly person: Person; readonly visit: Visit }, context: EvaluationContext): boolean {
  const directions = selector?.directions ?? ["in"];
  if (!directions.includes(visit.direction)) return false;
  if (selector === undefined) return true;
  if (!placeMatches(selector, context.place)) return false;
  const { roles, groups } = rolesAndGroups(person, visit, context);
  if (selector.roles !== undefined && !selector.roles.some((role) => roles.includes(role))) return false;
  if (selector.groups !== undefined && !selector.groups.some((group) => groups.includes(group))) return false;
  if (selector.notGroups?.some((group) => groups.includes(group)) === true) return false;
  return selector.from === undefined || comesFrom(selector.from, person.stays, context);
}
