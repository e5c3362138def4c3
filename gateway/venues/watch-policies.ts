import { byGateway, describeChange, type ChangeDescription } from "../policies/describe-change.ts";
import type { PolicyRegister } from "../policies/policy-register.ts";
import type { VenuePolicy } from "../policies/venue-policy.ts";
import type { VenuePolicies } from "./venue-policies.ts";
import type { VenueRegister } from "./venue-register.ts";
import type { VenueRecord } from "./venue-store.ts";

export interface PolicyWatchParts {
  readonly venues: VenueRegister;
  readonly policies: PolicyRegister;
  readonly venuePolicies: VenuePolicies;
  readonly now: () => number;
}

/** A venue whose rules are others than when it was last looked at. */
export interface SeenChange extends ChangeDescription {
  readonly venueId: string;
  readonly policy: VenuePolicy;
  /** It was never looked at before. */
  readonly isFirst: boolean;
}

/** Returns a function that looks at every venue and says which have changed since the last time; the first time, all. */
export function watchPolicies({ venues, policies, venuePolicies, now }: PolicyWatchParts): () => readonly SeenChange[] {
  const seen = new Map<string, VenuePolicy>();
  let isStarted = false;

  function describe(venue: VenueRecord, before: VenuePolicy | undefined, after: VenuePolicy): ChangeDescription {
    const venueChangedBy = venue.changedBy ?? byGateway;
    if (before !== undefined) return describeChange({ before, after, venue, venueChangedBy }, policies.book());
    return isStarted ? { reason: `the venue is under ${venue.policyId}`, by: venueChangedBy } : { reason: "in force when the gateway started", by: byGateway };
  }

  return () => {
    const nowMs = now();
    const changes = venues.all().flatMap((venue): SeenChange[] => {
      const policy = venuePolicies.of(venue.id, nowMs);
      const before = seen.get(venue.id);
      if (policy === null || before?.policy.version === policy.policy.version) return [];
      seen.set(venue.id, policy);
      return [{ venueId: venue.id, policy, isFirst: before === undefined, ...describe(venue, before, policy) }];
    });
    isStarted = true;
    return changes;
  };
}
