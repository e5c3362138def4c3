import type { BookingClaims } from "../domain/credential.ts";
import { bookingLabels } from "./code-labels.ts";
import { readMembers } from "./read-members.ts";
import { readVenueSlot } from "./read-venue-slot.ts";
import type { ReadRefusal } from "./unverified-code.ts";

/** A slot of time at a venue. */
export function readBooking(body: unknown): BookingClaims | ReadRefusal {
  const members = readMembers(body, bookingLabels);
  if (typeof members === "string") return members;
  const slot = readVenueSlot(members);
  return slot === undefined ? "read.damaged" : { kind: "booking", ...slot };
}
