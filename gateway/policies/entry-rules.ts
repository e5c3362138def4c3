import type { Venue } from "../../shared/domain/venue.ts";
import type { EntryPlace } from "../../shared/policy/evaluation-context.ts";
import type { PolicyInForce } from "../../shared/policy/policy-in-force.ts";

/** What somebody at a gate is judged by. */
export interface EntryRules {
  /** With the rules that speak of the place. */
  readonly policy: PolicyInForce;
  readonly place: EntryPlace;
}

/** What rules may look at of a venue and one of its gates. */
export function entryPlace({ id, venueClass, divisionCode, setting, gates }: Venue, gateId: string): EntryPlace {
  return { venueId: id, venueClass, divisionCode, setting, zone: gates.find((gate) => gate.id === gateId)?.zone ?? null };
}
