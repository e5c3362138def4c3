import { shareBasisPoints } from "../../shared/capacity/share-basis-points.ts";
import type { Counts } from "../../shared/domain/counts.ts";
import type { Malformed } from "../../shared/domain/fault.ts";
import type { CapacitySetting, Venue } from "../../shared/domain/venue.ts";
import type { CapacityRequest, VenueMessage, VenueRequest } from "../../shared/wire/venue.ts";
import type { TokenRegister } from "../accounts/token-register.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { PolicyShelf, ShelvedPolicy } from "../policies/policy-shelf.ts";
import type { PolicyMessage } from "../../shared/wire/live.ts";
import { followPolicies } from "./follow-policies.ts";
import { giveGateTokens, type NewGateToken } from "./give-gate-tokens.ts";
import type { LimitBook } from "./limit-book.ts";
import { revokeGateTokens } from "./revoke-gate-tokens.ts";
import { venueMessage } from "./venue-message.ts";
import type { VenueRegister } from "./venue-register.ts";

export type SavedVenue = { readonly kind: "saved"; readonly venue: VenueMessage; readonly newTokens: NewGateToken[] } | Malformed;

export type ChangedCapacity =
  | { readonly kind: "changed"; readonly counts: Counts; readonly limitedBy: VenueMessage["limitedBy"] }
  | Malformed
  | { readonly kind: "unknown" };

export interface VenueDeskParts {
  readonly venues: VenueRegister;
  readonly tokens: TokenRegister;
  readonly limits: LimitBook;
  readonly policies: PolicyShelf;
  readonly now: () => number;
  readonly log: EventLog;
}

/** Venues, their gates and their limits. */
export interface VenueDesk {
  /** All venues, or only the one that the caller belongs to. */
  list(onlyVenueId: string | null): readonly VenueMessage[];
  find(venueId: string): VenueMessage | null;
  policyOf(venueId: string): ShelvedPolicy | null;
  onPolicyChanged(listener: (change: PolicyMessage) => void): void;
  /** Creates or changes a venue, opens it with its limit, gives every gate without a token one, and takes those of removed gates back. */
  save(venueId: string, request: VenueRequest, by: string): Promise<SavedVenue>;
  changeCapacity(venueId: string, request: CapacityRequest, by: string): Promise<ChangedCapacity>;
  /** Brings the recorded limit of every venue up to what its setting and policy say now. */
  applyLimits(): Promise<void>;
}

const seatsWanted: Malformed = { kind: "malformed", faults: [{ path: "seats", detail: "the limit is a share of the seats, so their number must be given" }] };

const nothingGiven: CapacitySetting = { seats: null, shareBasisPoints: null, persons: null };

function settingAfter(setting: CapacitySetting, { seats, share, persons }: CapacityRequest): CapacitySetting {
  return { seats: seats ?? setting.seats, shareBasisPoints: share === undefined ? null : shareBasisPoints(share), persons: persons ?? null };
}

export function createVenueDesk({ venues, tokens, limits, policies, now, log }: VenueDeskParts): VenueDesk {
  function policyOf(venueId: string): ShelvedPolicy | null {
    const venue = venues.find(venueId);
    return venue === null ? null : (policies.get(venue.policyId) ?? null);
  }

  /** Empty for a venue whose policy this version does not have. */
  function messageOf(venue: Venue): VenueMessage[] {
    const policy = policies.get(venue.policyId);
    return policy === undefined ? [] : [venueMessage(venue, policy.version, limits.limitOf(venue))];
  }

  /** `null` when its limit cannot be told. */
  function ifLimited(venue: Venue): Venue | null {
    return limits.limitOf(venue).kind === "seats-unknown" ? null : venue;
  }

  async function save(venueId: string, request: VenueRequest, by: string): Promise<SavedVenue> {
    const policy = policies.get(request.policyId);
    if (policy === undefined) {
      return { kind: "malformed", faults: [{ path: "policyId", detail: `there is no policy "${request.policyId}"; known are ${[...policies.keys()].join(", ")}` }] };
    }
    const { seats, persons, ...described } = request;
    const venueAfter = (known: Venue | null): Venue | null =>
      ifLimited({ ...described, id: venueId, licence: { seats, persons }, capacity: known?.capacity ?? nothingGiven });
    const draft = venueAfter(venues.find(venueId));
    if (draft === null) return seatsWanted;
    await revokeGateTokens(tokens, draft, now());
    const venue = await venues.change(venueId, venueAfter);
    if (venue === null) return seatsWanted;
    await limits.record(venue, `venue saved under ${policy.version}`, by);
    return { kind: "saved", venue: venueMessage(venue, policy.version, limits.limitOf(venue)), newTokens: await giveGateTokens(tokens, venue, now()) };
  }

  async function changeCapacity(venueId: string, request: CapacityRequest, by: string): Promise<ChangedCapacity> {
    if (venues.find(venueId) === null) return { kind: "unknown" };
    const changed = await venues.change(venueId, (known) => (known === null ? null : ifLimited({ ...known, capacity: settingAfter(known.capacity, request) })));
    if (changed === null) return seatsWanted;
    const recorded = await limits.record(changed, request.reason, by);
    if (recorded.kind === "seats-unknown") return seatsWanted;
    log.capacityChanged({ venueId, limit: recorded.counts.limit, by });
    return { ...recorded, kind: "changed" };
  }

  return {
    list: (onlyVenueId) =>
      venues
        .all()
        .filter((venue) => onlyVenueId === null || venue.id === onlyVenueId)
        .flatMap(messageOf),
    find: (venueId) => {
      const venue = venues.find(venueId);
      return venue === null ? null : (messageOf(venue)[0] ?? null);
    },
    policyOf,
    onPolicyChanged: (listener) => followPolicies(venues, policyOf, listener),
    save,
    changeCapacity,
    applyLimits: async () => {
      await Promise.all(venues.all().map((venue) => limits.record(venue, `under ${policies.get(venue.policyId)?.version ?? "no known policy"}`, "gateway")));
    },
  };
}
