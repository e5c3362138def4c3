import type { Credential, HealthStatus, Stay, TestCertificateClaims } from "../domain/credential.ts";
import type { Evidence } from "../domain/evidence.ts";

/** What one person of a party has shown, sorted by what it is. */
export interface Person {
  /** Of several codes of one kind, only the latest of each issuer. */
  readonly latest: readonly Credential[];
  readonly healthStatuses: readonly HealthStatus[];
  /** Of all itineraries: an older one is no less true of its days. */
  readonly stays: readonly Stay[];
  readonly certificates: readonly TestCertificateClaims[];
}

/** A refreshed code replaces the ones that its issuer gave before; codes of other issuers speak for themselves. */
function latestOfEachIssuer(credentials: readonly Credential[]): readonly Credential[] {
  return credentials.filter(
    (one) => !credentials.some((other) => other.issuer === one.issuer && other.claims.kind === one.claims.kind && other.issuedAtMs > one.issuedAtMs),
  );
}

function personOf(credentials: readonly Credential[]): Person {
  const latest = latestOfEachIssuer(credentials);
  return {
    latest,
    healthStatuses: latest.flatMap(({ claims }) => (claims.kind === "health-code" ? [claims.status] : [])),
    stays: credentials.flatMap(({ claims }) => (claims.kind === "itinerary" ? claims.stays : [])),
    certificates: credentials.flatMap(({ claims }) => (claims.kind === "test-certificate" ? [claims] : [])),
  };
}

/** One entry for each person whose codes were shown. Who shows nothing usable is a person too: the result is never empty. */
export function personsOf(evidence: Evidence): readonly Person[] {
  const credentials = evidence.readings.flatMap((reading) => (reading.kind === "credential" ? [reading.credential] : []));
  const bySubject = Map.groupBy(credentials, (credential) => credential.subjectKey);
  return bySubject.size === 0 ? [personOf([])] : [...bySubject.values()].map(personOf);
}
