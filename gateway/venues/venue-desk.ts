import { shareBasisPoints } from "../../shared/capacity/share-basis-points.ts";
import type { Counts } from "../../shared/domain/counts.ts";
import type { Malformed } from "../../shared/domain/fault.ts";
import type { CapacitySetting, Venue } from "../../shared/domain/venue.ts";
import type { CapacityRequest, VenueMessage, VenueRequest } from "../../shared/wire/venue.ts";
import type { TokenRegister } from "../accounts/token-register.ts";
import type { EventLog } from "../observe/event-log.ts";
import { packCovers } from "../../shared/policy/pack-covers.ts";
import type { PolicyRegister } from "../policies/policy-register.ts";
import { giveGateTokens, type NewGateToken } from "./give-gate-tokens.ts";
import type { LimitBook } from "./limit-book.ts";
import { revokeGateTokens } from "./revoke-gate-tokens.ts";
import { venueMessage } from "./venue-message.ts";
import { settingUnlessSaid } from "./venue-record-text.ts";
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
  readonly policies: PolicyRegister;
  /** Resolves when the ledgers say what is in force. */
  readonly bringUpToDate: () => Promise<void>;
  readonly now: () => number;
  readonly log: EventLog;
}

/** Venues, their gates and their limits. */
export interface VenueDesk {
  /** All venues, or only the one that the caller belongs to. */
  list(onlyVenueId: string | null): readonly VenueMessage[];
  find(venueId: string): VenueMessage | null;
  /** Creates or changes a venue, opens it with its limit, gives every gate without a token one, and takes those of removed gates back. */
  save(venueId: string, request: VenueRequest, by: string): Promise<SavedVenue>;
  changeCapacity(venueId: string, request: CapacityRequest, by: string): Promise<ChangedCapacity>;
}

const seatsWanted: Malformed = { kind: "malformed", faults: [{ path: "seats", detail: "the limit is a share of the seats, so their number must be given" }] };

const nothingGiven: CapacitySetting = { seats: null, shareBasisPoints: null, persons: null };

function settingAfter(setting: CapacitySetting, { seats, share, persons }: CapacityRequest): CapacitySetting {
  return { seats: seats ?? setting.seats, shareBasisPoints: share === undefined ? null : shareBasisPoints(share), persons: persons ?? null };
}

function venueAfter(known: Venue | null, id: string, { seats, persons, gates, ...described }: VenueRequest): Venue {
  return {
    ...described,
    id,
    setting: described.setting ?? settingUnlessSaid,
    gates: gates.map(({ zone = null, ...gate }) => ({ ...gate, zone })),
    licence: { seats, persons },
    capacity: known?.capacity ?? nothingGiven,
  };
}

export function createVenueDesk({ venues, tokens, limits, policies, bringUpToDate, now, log }: VenueDeskParts): VenueDesk {
  /** Empty for a venue whose policy this version does not have. */
  function messageOf(venue: Venue): VenueMessage[] {
    const found = policies.find(venue, now());
    return found === null ? [] : [venueMessage(venue, found.policy.version, limits.limitOf(venue))];
  }

  /** `null` when its limit cannot be told. */
  function ifLimited(venue: Venue): Venue | null {
    return limits.limitOf(venue).kind === "seats-unknown" ? null : venue;
  }

  async function save(venueId: string, request: VenueRequest, by: string): Promise<SavedVenue> {
    const { shelf } = policies.book();
    const base = shelf.get(request.policyId);
    if (base === undefined) {
      return { kind: "malformed", faults: [{ path: "policyId", detail: `there is no policy "${request.policyId}"; known are ${[...shelf.keys()].join(", ")}` }] };
    }
    if (!packCovers(base.pack, venueAfter(venues.find(venueId), venueId, request))) {
      return { kind: "malformed", faults: [{ path: "policyId", detail: `the policy "${request.policyId}" does not speak of venues of this class, or in this place` }] };
    }
    const draft = ifLimited(venueAfter(venues.find(venueId), venueId, request));
    if (draft === null) return seatsWanted;
    await revokeGateTokens(tokens, draft, now());
    const venue = await venues.change(venueId, by, (known) => ifLimited(venueAfter(known, venueId, request)));
    const [message] = venue === null ? [] : messageOf(venue);
    if (venue === null || message === undefined) return seatsWanted;
    await limits.record(venue, `venue saved under ${message.policyVersion}`, by);
    await bringUpToDate();
    return { kind: "saved", venue: message, newTokens: await giveGateTokens(tokens, venue, now()) };
  }

  async function changeCapacity(venueId: string, request: CapacityRequest, by: string): Promise<ChangedCapacity> {
    if (venues.find(venueId) === null) return { kind: "unknown" };
    const changed = await venues.change(venueId, by, (known) => (known === null ? null : ifLimited({ ...known, capacity: settingAfter(known.capacity, request) })));
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
    save,
    changeCapacity,
  };
}
