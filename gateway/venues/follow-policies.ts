import type { PolicyMessage } from "../../shared/wire/live.ts";
import type { ShelvedPolicy } from "../policies/policy-shelf.ts";
import type { VenueRegister } from "./venue-register.ts";

/** Calls the listener for every venue that comes under another policy than before, here or at another gateway. */
export function followPolicies(venues: VenueRegister, policyOf: (venueId: string) => ShelvedPolicy | null, listener: (change: PolicyMessage) => void): void {
  function versionsNow(): ReadonlyMap<string, string | undefined> {
    return new Map(venues.all().map(({ id }) => [id, policyOf(id)?.version]));
  }

  let versions = versionsNow();
  venues.onRefreshed(() => {
    const before = versions;
    versions = versionsNow();
    for (const [venueId, policyVersion] of versions) {
      if (policyVersion !== undefined && before.has(venueId) && before.get(venueId) !== policyVersion) listener({ venueId, policyVersion });
    }
  });
}
