import { type CredentialClaims, type CredentialKind, credentialKinds, type HealthCodeClaims } from "../domain/credential.ts";
import { healthStatuses, kindLabels } from "./code-labels.ts";
import { readBooking } from "./read-booking.ts";
import { readItinerary } from "./read-itinerary.ts";
import { readMonitoring } from "./read-monitoring.ts";
import { readPass } from "./read-pass.ts";
import { readTestCertificate } from "./read-test-certificate.ts";
import type { ReadRefusal } from "./unverified-code.ts";

const bodyReaders = {
  "health-code": readHealthCode,
  itinerary: readItinerary,
  "test-certificate": readTestCertificate,
  monitoring: readMonitoring,
  pass: readPass,
  booking: readBooking,
} as const satisfies Record<CredentialKind, (body: unknown) => CredentialClaims | ReadRefusal>;

/** The one credential of a code: a map with its kind as the only key. */
export function readCredential(value: unknown): CredentialClaims | ReadRefusal {
  if (!(value instanceof Map) || value.size !== 1) return "read.damaged";
  const credential: ReadonlyMap<unknown, unknown> = value;
  const kind = credentialKinds.find((known) => credential.has(kindLabels[known]));
  return kind === undefined ? "read.unsupported" : bodyReaders[kind](credential.get(kindLabels[kind]));
}

function readHealthCode(body: unknown): HealthCodeClaims | ReadRefusal {
  return typeof body === "number" ? { kind: "health-code", status: healthStatuses[body] ?? "unknown" } : "read.damaged";
}
