import { limitNow, type LimitNow } from "../../shared/capacity/limit-now.ts";
import type { Counts } from "../../shared/domain/counts.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { VenueMessage } from "../../shared/wire/venue.ts";
import type { AdmissionStore } from "../admission/admission-store.ts";
import type { PolicyShelf } from "../policies/policy-shelf.ts";
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

/** The capacity rules come from the policy that a venue names. */
export function openLimitBook(admissions: AdmissionStore, policies: PolicyShelf, now: () => number): LimitBook {
  function limitOf(venue: Venue): LimitNow {
    const capacityRules = policies.get(venue.policyId)?.pack.rules.filter((rule) => rule.kind === "capacity") ?? [];
    return limitNow({ licence: venue.licence, setting: venue.capacity, capacityRules });
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
