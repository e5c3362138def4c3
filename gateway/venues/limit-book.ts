import { limitNow, type LimitNow } from "../../shared/capacity/limit-now.ts";
import type { Counts } from "../../shared/domain/counts.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { Rule } from "../../shared/policy/policy-pack.ts";
import type { CapacityRule } from "../../shared/policy/rules/capacity.ts";
import type { VenueMessage } from "../../shared/wire/venue.ts";
import type { AdmissionStore } from "../admission/admission-store.ts";
import type { PolicyFinder } from "../policies/venue-policy.ts";
import type { VenueRecord } from "./venue-store.ts";

export type RecordedLimit =
  | { readonly kind: "recorded"; readonly counts: Counts; readonly limitedBy: VenueMessage["limitedBy"] }
  /** The limit is a share of seats that nobody has counted: the venue stays as it was. */
  | { readonly kind: "seats-unknown" };

/** Knows the limit of a venue, and records it in the venue's ledger, where a later revision of the venue stands against an earlier one. */
export interface LimitBook {
  limitOf(venue: Venue): LimitNow;
  record(venue: VenueRecord, reason: string, by: string): Promise<RecordedLimit>;
}

/** Of what a rule may ask, a venue as a whole has its class and its setting; whoever else it speaks of counts like everybody. */
function limits(rule: Rule, { venueClass, setting }: Venue): rule is CapacityRule {
  if (rule.kind !== "capacity") return false;
  const { venueClasses = [venueClass], setting: wanted = setting } = rule.appliesTo ?? {};
  return venueClasses.includes(venueClass) && wanted === setting;
}

/** The capacity rules are those of all packs in force today. */
export function openLimitBook(admissions: AdmissionStore, policyAt: PolicyFinder, now: () => number): LimitBook {
  function limitOf(venue: Venue): LimitNow {
    const rules = policyAt(venue, now())?.policy.rules.map(({ rule }) => rule) ?? [];
    return limitNow({ licence: venue.licence, setting: venue.capacity, capacityRules: rules.filter((rule) => limits(rule, venue)) });
  }

  return {
    limitOf,
    record: async (venue, reason, by) => {
      const limit = limitOf(venue);
      if (limit.kind === "seats-unknown") return limit;
      const counts = await admissions.setLimit({ venueId: venue.id, venueRevision: venue.revision, limit: limit.limit, reason, by, atMs: now() });
      return { kind: "recorded", counts, limitedBy: limit.limitedBy };
    },
  };
}
