import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Fault, Malformed } from "../../../shared/domain/fault.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { ActivationRequest } from "../../../shared/wire/policy.ts";
import { overlayVenueOf } from "../../../shared/policy/overlay-id.ts";
import { packCovers } from "../../../shared/policy/pack-covers.ts";
import type { ActivatedRecord } from "../policy-store.ts";

/** What an activation says once its defaults are known. */
export type PlannedActivation = Pick<ActivatedRecord, "venueIds" | "from" | "to" | "reason">;

export type ActivationPlan = { readonly kind: "planned"; readonly planned: PlannedActivation } | Malformed;

interface ActivationPlace {
  readonly venues: readonly Venue[];
  readonly nowMs: number;
}

function faultOfVenue(venueId: string, pack: PolicyPack, venues: ReadonlyMap<string, Venue>): string | null {
  const overlaid = overlayVenueOf(pack.id);
  // Said before anything is looked up: whether another venue exists is not the business of a manager.
  if (overlaid !== null && overlaid !== venueId) return `${pack.id} is the own pack of the venue "${overlaid}", and is for no other`;
  const venue = venues.get(venueId);
  if (venue === undefined) return `there is no venue "${venueId}"`;
  return packCovers(pack, venue) ? null : `the scope of ${pack.id} does not cover the venue "${venueId}"`;
}

/** The last day that the pack itself states without a doubt. */
function statedEnd({ effective }: PolicyPack): string | null {
  return effective.certainty === "stated" ? effective.to : null;
}

/** Fills in the days, or says what speaks against the activation of the pack. */
export function planActivation(pack: PolicyPack, request: ActivationRequest, { venues, nowMs }: ActivationPlace): ActivationPlan {
  const { venueIds, reason } = request;
  const today = beijingDate(nowMs);
  const from = request.from ?? today;
  const to = request.to === undefined ? statedEnd(pack) : request.to;
  const venuesById = new Map(venues.map((venue) => [venue.id, venue]));
  const ofVenues = (venueIds ?? []).flatMap((venueId, index): Fault[] => {
    const detail = faultOfVenue(venueId, pack, venuesById);
    return detail === null ? [] : [{ path: `venueIds[${index}]`, detail }];
  });
  const ofDays = to !== null && (to < from || to < today) ? [{ path: "to", detail: `the last day, ${to}, lies before ${to < from ? `the first, ${from}` : `today, ${today}`}` }] : [];
  const faults = [...ofVenues, ...ofDays];
  return faults.length > 0 ? { kind: "malformed", faults } : { kind: "planned", planned: { venueIds, from, to, reason } };
}
