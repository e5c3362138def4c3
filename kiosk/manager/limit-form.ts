import type { CapacityRequest, VenueMessage } from "../../shared/wire/venue.ts";

/** What the manager has typed; an empty number means that this limit no longer applies. */
export interface LimitFields {
  readonly sharePercent: string;
  readonly seats: string;
  readonly persons: string;
  readonly reason: string;
}

export type LimitField = keyof LimitFields;

export type LimitFault = "not-a-share" | "not-a-seat-count" | "not-a-person-count" | "reason-missing" | "reason-too-long" | "share-without-seats";

export type LimitReading =
  | { readonly kind: "complete"; readonly request: CapacityRequest }
  | { readonly kind: "faulty"; readonly faults: Readonly<Partial<Record<LimitField, LimitFault>>> };

export const limitReasonCharactersMax = 200;
const personsMax = 1_000_000;

/** The fields as they are in force now. */
export function limitFieldsOf(venue: Pick<VenueMessage, "capacity">): LimitFields {
  const { share, seats, persons } = venue.capacity;
  return {
    sharePercent: share === null ? "" : String(Math.round(share * 10_000) / 100),
    seats: seats === null ? "" : String(seats),
    persons: persons === null ? "" : String(persons),
    reason: "",
  };
}

/** Reads the form, or says per field what is wrong with it. */
export function readLimitFields(fields: LimitFields): LimitReading {
  const share = readShare(fields.sharePercent);
  const seats = readCount(fields.seats, 1);
  const persons = readCount(fields.persons, 0);
  const reason = fields.reason.trim();
  const faults: Partial<Record<LimitField, LimitFault>> = {
    ...(share === "faulty" ? { sharePercent: "not-a-share" } : {}),
    ...(share !== "faulty" && share !== null && seats === null ? { seats: "share-without-seats" } : {}),
    ...(seats === "faulty" ? { seats: "not-a-seat-count" } : {}),
    ...(persons === "faulty" ? { persons: "not-a-person-count" } : {}),
    ...(reason === "" ? { reason: "reason-missing" } : {}),
    ...(reason.length > limitReasonCharactersMax ? { reason: "reason-too-long" } : {}),
  };
  if (share === "faulty" || seats === "faulty" || persons === "faulty" || Object.keys(faults).length > 0) return { kind: "faulty", faults };
  return {
    kind: "complete",
    request: { ...(share === null ? {} : { share }), ...(seats === null ? {} : { seats }), ...(persons === null ? {} : { persons }), reason },
  };
}

/** The smallest of what is typed, before the policy's own limit is asked; `null` when nothing typed limits. */
export function typedLimit(fields: LimitFields): { readonly limit: number; readonly by: "share" | "persons" } | null {
  const share = readShare(fields.sharePercent);
  const seats = readCount(fields.seats, 1);
  const persons = readCount(fields.persons, 0);
  const ofSeats = typeof share === "number" && typeof seats === "number" ? Math.floor((seats * Math.round(share * 10_000)) / 10_000) : null;
  if (typeof persons === "number" && (ofSeats === null || persons <= ofSeats)) return { limit: persons, by: "persons" };
  return ofSeats === null ? null : { limit: ofSeats, by: "share" };
}

/** A share of 1, in steps of one basis point. */
function readShare(text: string): number | null | "faulty" {
  const typed = text.trim();
  if (typed === "") return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(typed) || Number(typed) > 100) return "faulty";
  return Math.round(Number(typed) * 100) / 10_000;
}

function readCount(text: string, least: number): number | null | "faulty" {
  const typed = text.trim();
  if (typed === "") return null;
  if (!/^\d{1,7}$/.test(typed) || Number(typed) < least || Number(typed) > personsMax) return "faulty";
  return Number(typed);
}
