import { beijingDay } from "../../shared/domain/beijing-time.ts";
import { policyAtPlace } from "../../shared/policy/policy-at-place.ts";
import { entryPlace, type EntryRules } from "../policies/entry-rules.ts";
import type { PolicyRegister } from "../policies/policy-register.ts";
import type { VenuePolicy } from "../policies/venue-policy.ts";
import type { VenueRegister } from "./venue-register.ts";

/** What each venue has to follow on the day of an instant; each is looked at once a day, and again when venues or policies have changed. */
export interface VenuePolicies {
  /** `null` for a venue that does not exist, or names a pack that is not on the shelf. */
  of(venueId: string, atMs: number): VenuePolicy | null;
  rulesAt(place: { readonly venueId: string; readonly gateId: string }, atMs: number): EntryRules | null;
}

export function openVenuePolicies(venues: VenueRegister, policies: PolicyRegister): VenuePolicies {
  let lastDay = Number.NaN;
  const found = new Map<string, VenuePolicy | null>();
  const rulesByZone = new Map<string, EntryRules>();
  const forget = (): void => {
    found.clear();
    rulesByZone.clear();
  };
  venues.onRefreshed(forget);
  policies.onRefreshed(forget);

  function of(venueId: string, atMs: number): VenuePolicy | null {
    const day = beijingDay(atMs);
    if (day !== lastDay) forget();
    lastDay = day;
    const known = found.get(venueId);
    if (known !== undefined) return known;
    const venue = venues.find(venueId);
    const policy = venue === null ? null : policies.find(venue, atMs);
    found.set(venueId, policy);
    return policy;
  }

  return {
    of,
    rulesAt: ({ venueId, gateId }, atMs) => {
      const venue = venues.find(venueId);
      const policy = of(venueId, atMs)?.policy;
      if (venue === null || policy === undefined) return null;
      const place = entryPlace(venue, gateId);
      const zone = `${venueId} ${place.zone}`;
      const known = rulesByZone.get(zone);
      if (known !== undefined) return known;
      const rules: EntryRules = { policy: policyAtPlace(policy, place), place };
      rulesByZone.set(zone, rules);
      return rules;
    },
  };
}
