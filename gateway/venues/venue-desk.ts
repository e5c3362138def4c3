import { limitNow, type LimitNow } from "../../shared/capacity/limit-now.ts";
import { shareBasisPoints } from "../../shared/capacity/share-basis-points.ts";
import type { Counts } from "../../shared/domain/counts.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { CapacityRequest, VenueMessage, VenueRequest } from "../../shared/wire/venue.ts";
import { hashToken, newToken, type TokenRegister } from "../accounts/token-register.ts";
import type { AdmissionStore } from "../admission/admission-store.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { PolicyShelf, ShelvedPolicy } from "../policies/policy-shelf.ts";
import type { VenueRegister } from "./venue-register.ts";

export interface NewGateToken {
  readonly gateId: string;
  readonly token: string;
}

type Malformed = { readonly kind: "malformed"; readonly detail: string };

export type SavedVenue = { readonly kind: "saved"; readonly venue: VenueMessage; readonly newTokens: NewGateToken[] } | Malformed;

export type ChangedCapacity =
  | { readonly kind: "changed"; readonly counts: Counts; readonly limitedBy: VenueMessage["limitedBy"] }
  | Malformed
  | { readonly kind: "unknown" };

export interface VenueDeskParts {
  readonly venues: VenueRegister;
  readonly tokens: TokenRegister;
  readonly admissions: AdmissionStore;
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
  /** Creates or changes a venue, opens it with its limit, and gives every gate without a token one. */
  save(venueId: string, request: VenueRequest, by: string): Promise<SavedVenue>;
  changeCapacity(venueId: string, request: CapacityRequest, by: string): Promise<ChangedCapacity>;
  /** Brings the recorded limit of every venue up to what its setting and policy say now. */
  applyLimits(): Promise<void>;
}

const basisPointsPerOne = 10_000;

export function createVenueDesk(parts: VenueDeskParts): VenueDesk {
  const { venues, tokens, admissions, policies, now, log } = parts;

  function limitOf(venue: Venue): LimitNow {
    const capacityRules = policies.get(venue.policyId)?.pack.rules.filter((rule) => rule.kind === "capacity") ?? [];
    return limitNow({ setting: venue.capacity, capacityRules });
  }

  function message(venue: Venue, policy: ShelvedPolicy): VenueMessage {
    const { seats, shareBasisPoints, persons } = venue.capacity;
    const limit = limitOf(venue);
    return {
      id: venue.id,
      name: venue.name,
      venueClass: venue.venueClass,
      divisionCode: venue.divisionCode,
      policyId: venue.policyId,
      policyVersion: policy.version,
      capacity: { seats, share: shareBasisPoints === null ? null : shareBasisPoints / basisPointsPerOne, persons },
      limit: limit.kind === "known" ? limit.limit : null,
      limitedBy: limit.kind === "known" ? limit.limitedBy : null,
      gates: venue.gates.map((gate) => ({ ...gate })),
    };
  }

  function messageOf(venue: Venue): VenueMessage[] {
    const policy = policies.get(venue.policyId);
    return policy === undefined ? [] : [message(venue, policy)];
  }

  /** Records the limit; a venue whose limit cannot be known is never opened by this. */
  async function apply(venue: Venue, reason: string, by: string): Promise<ChangedCapacity> {
    const limit = limitOf(venue);
    if (limit.kind === "seats-unknown") return { kind: "malformed", detail: "seats: the policy limits the share of the seats, so the number of seats must be given" };
    const counts = await admissions.setLimit({ venueId: venue.id, limit: limit.limit, reason, by, atMs: now() });
    return { kind: "changed", counts, limitedBy: limit.limitedBy };
  }

  async function giveTokens(venue: Venue): Promise<NewGateToken[]> {
    const known = tokens.gatesWithToken(venue.id);
    const fresh = venue.gates.filter((gate) => !known.has(gate.id)).map((gate) => ({ gate, token: newToken() }));
    await tokens.addTokens(
      fresh.map(({ gate, token }) => ({ tokenHash: hashToken(token), role: "gate", name: gate.name, venueId: venue.id, gateId: gate.id, createdAtMs: now() })),
    );
    return fresh.map(({ gate, token }) => ({ gateId: gate.id, token }));
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
    policyOf: (venueId) => {
      const venue = venues.find(venueId);
      return venue === null ? null : (policies.get(venue.policyId) ?? null);
    },
    save: async (venueId, request, by) => {
      const policy = policies.get(request.policyId);
      if (policy === undefined) return { kind: "malformed", detail: `policyId: there is no policy "${request.policyId}"; known are ${[...policies.keys()].join(", ")}` };
      const { seats, persons, ...described } = request;
      const share = venues.find(venueId)?.capacity.shareBasisPoints ?? null;
      const venue: Venue = { ...described, id: venueId, capacity: { seats, shareBasisPoints: share, persons } };
      const limit = limitOf(venue);
      if (limit.kind === "seats-unknown") return { kind: "malformed", detail: "seats: this policy limits the share of the seats, so give their number" };
      await venues.save(venue);
      await apply(venue, `venue saved under ${policy.version}`, by);
      return { kind: "saved", venue: message(venue, policy), newTokens: await giveTokens(venue) };
    },
    changeCapacity: async (venueId, request, by) => {
      const venue = venues.find(venueId);
      if (venue === null) return { kind: "unknown" };
      const capacity = {
        seats: request.seats ?? venue.capacity.seats,
        shareBasisPoints: request.share === undefined ? null : shareBasisPoints(request.share),
        persons: request.persons ?? null,
      };
      if (capacity.shareBasisPoints !== null && capacity.seats === null) return { kind: "malformed", detail: "share: a share needs the number of seats; give seats too" };
      const changed = { ...venue, capacity };
      const applied = await apply(changed, request.reason, by);
      if (applied.kind !== "changed") return applied;
      await venues.save(changed);
      log.capacityChanged({ venueId, limit: applied.counts.limit, by });
      return applied;
    },
    applyLimits: async () => {
      await Promise.all(venues.all().map((venue) => apply(venue, `policy ${policies.get(venue.policyId)?.version ?? "unknown"}`, "gateway")));
    },
  };
}
