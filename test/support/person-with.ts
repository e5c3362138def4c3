import type { TestCertificateClaims } from "../../shared/domain/credential.ts";
import type { Person } from "../../shared/policy/person.ts";

/** Somebody of whom nothing is known but this. */
export function personWith(known: Partial<Person>): Person {
  const nobody: Person = { subjectKey: "first", latest: [], healthStatuses: [], itineraries: [], stays: [], borderEntries: [], certificates: [], monitoring: [], passes: [], bookings: [] };
  return { ...nobody, ...known };
}

/** A negative test sampled then. */
export function negativeAt(sampled: string): TestCertificateClaims {
  return { kind: "test-certificate", result: "negative", sampledAtMs: Date.parse(sampled), reportedAtMs: null, laboratory: null };
}
