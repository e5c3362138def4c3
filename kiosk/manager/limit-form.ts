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

export type LimitFaults = Readonly<Partial<Record<LimitField, LimitFault>>>;

export type LimitReading =
  | { readonly kind: "complete"; readonly request: CapacityRequest }
  | { readonly kind: "faulty"; readonly faults: LimitFaults };

/** What the numbers as they stand allow, before the policy's own limit is asked; `none` when nothing typed limits. */
export type TypedAllowance =
  | { readonly kind: "share" | "persons"; readonly limit: number }
  | { readonly kind: "closed" | "none" | "faulty" };

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
  const { share, seats, persons } = readNumbers(fields);
  const reason = fields.reason.trim();
  const faults: LimitFaults = {
    ...faultsWhileTyping(fields),
    ...(share !== "faulty" && share !== null && seats === null ? { seats: "share-without-seats" } : {}),
    ...(reason === "" ? { reason: "reason-missing" } : {}),
    ...(reason.length > limitReasonCharactersMax ? { reason: "reason-too-long" } : {}),
  };
  if (share === "faulty" || seats === "faulty" || persons === "faulty" || Object.keys(faults).length > 0) return { kind: "faulty", faults };
  return {
    kind: "complete",
    request: { ...(share === null ? {} : { share }), ...(seats === null ? {} : { seats }), ...(persons === null ? {} : { persons }), reason },
  };
}

/** What is wrong whatever may still be typed; what is only missing is said when saving. */
export function faultsWhileTyping(fields: LimitFields): LimitFaults {
  const { share, seats, persons } = readNumbers(fields);
  return {
    ...(share === "faulty" ? { sharePercent: "not-a-share" } : {}),
    ...(seats === "faulty" ? { seats: "not-a-seat-count" } : {}),
    ...(persons === "faulty" ? { persons: "not-a-person-count" } : {}),
  };
}

/** The smallest of what is typed. */
export function typedLimit(fields: LimitFields): TypedAllowance {
  const { share, seats, persons } = readNumbers(fields);
  if (share === "faulty" || seats === "faulty" || persons === "faulty" || (share !== null && seats === null)) return { kind: "faulty" };
  const ofSeats = share === null || seats === null ? null : Math.floor((seats * Math.round(share * 10_000)) / 10_000);
  if (persons === 0 || ofSeats === 0) return { kind: "closed" };
  if (persons !== null && (ofSeats === null || persons <= ofSeats)) return { kind: "persons", limit: persons };
  return ofSeats === null ? { kind: "none" } : { kind: "share", limit: ofSeats };
}

function readNumbers(fields: LimitFields) {
  return { share: readShare(fields.sharePercent), seats: readCount(fields.seats, 1), persons: readCount(fields.persons, 0) };
}

/** A share of 1, in steps of one basis point. */
function readShare(text: string): number | null | "faulty" {
  const typed = text.trim();
  if (typed === "") return null;
  if (!/^\d{1,3}(\.\d{0,2})?$/.test(typed) || Number(typed) > 100) return "faulty";
  return Math.round(Number(typed) * 100) / 10_000;
}

function readCount(text: string, least: number): number | null | "faulty" {
  const typed = text.trim();
  if (typed === "") return null;
  if (!/^\d{1,7}$/.test(typed) || Number(typed) < least || Number(typed) > personsMax) return "faulty";
  return Number(typed);
}
