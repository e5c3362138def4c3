import type { BookingClaims, BorderEntry, Credential, HealthStatus, ItineraryClaims, MonitoringClaims, PassClaims, Stay, TestCertificateClaims } from "../domain/credential.ts";
import type { Evidence } from "../domain/evidence.ts";
import { subjectRealm } from "../domain/subject-realm.ts";

/** What one person of a party has shown, sorted by what it is. */
export interface Person {
  /** `null` of somebody who has shown nothing usable. */
  readonly subjectKey: string | null;
  /** Of several codes of one kind, only the latest of each issuer. */
  readonly latest: readonly Credential[];
  readonly healthStatuses: readonly HealthStatus[];
  readonly itineraries: readonly ItineraryClaims[];
  /** Of all itineraries, since an older one is no less true of its days, and of what was declared. */
  readonly stays: readonly Stay[];
  readonly borderEntries: readonly BorderEntry[];
  readonly certificates: readonly TestCertificateClaims[];
  readonly monitoring: readonly MonitoringClaims[];
  readonly passes: readonly PassClaims[];
  readonly bookings: readonly BookingClaims[];
}

/** A refreshed code replaces the ones that its issuer gave before; codes of other issuers speak for themselves. */
function latestOfEachIssuer(credentials: readonly Credential[]): readonly Credential[] {
  return credentials.filter(
    (one) => !credentials.some((other) => other.issuer === one.issuer && other.claims.kind === one.claims.kind && other.issuedAtMs > one.issuedAtMs),
  );
}

function personOf(subjectKey: string | null, credentials: readonly Credential[], declaredStays: readonly Stay[]): Person {
  const latest = latestOfEachIssuer(credentials);
  const allItineraries = credentials.flatMap(({ claims }) => (claims.kind === "itinerary" ? [claims] : []));
  return {
    subjectKey,
    latest,
    healthStatuses: latest.flatMap(({ claims }) => (claims.kind === "health-code" ? [claims.status] : [])),
    itineraries: latest.flatMap(({ claims }) => (claims.kind === "itinerary" ? [claims] : [])),
    stays: [...allItineraries.flatMap(({ stays }) => stays), ...declaredStays],
    borderEntries: allItineraries.flatMap(({ borderEntries }) => borderEntries),
    certificates: credentials.flatMap(({ claims }) => (claims.kind === "test-certificate" ? [claims] : [])),
    monitoring: latest.flatMap(({ claims }) => (claims.kind === "monitoring" ? [claims] : [])),
    passes: credentials.flatMap(({ claims }) => (claims.kind === "pass" ? [claims] : [])),
    bookings: credentials.flatMap(({ claims }) => (claims.kind === "booking" ? [claims] : [])),
  };
}

function shownIn(readings: Evidence["readings"]): readonly Credential[] {
  return readings.flatMap((reading) => (reading.kind === "credential" ? [reading.credential] : []));
}

function keysByRealm(credentials: readonly Credential[]): readonly ReadonlySet<string>[] {
  return [...Map.groupBy(credentials, subjectRealm).values()].map((ofRealm) => new Set(ofRealm.map(({ subjectKey }) => subjectKey)));
}

/** Of how many people codes were shown for sure: only within one realm do subject keys tell people apart. */
export function mostKeysOfOneRealm(readings: Evidence["readings"]): number {
  return Math.max(0, ...keysByRealm(shownIn(readings)).map((keys) => keys.size));
}

/**
 * One entry for each person whose codes were shown; of who comes alone, codes of several realms are one person's where no realm has two. Who
 * shows nothing usable is a person too: the result is never empty.
 */
export function personsOf({ readings, visit, partySize }: Evidence): readonly Person[] {
  const credentials = shownIn(readings);
  const [first] = credentials;
  if (first === undefined) return [personOf(null, [], visit.declaredStays)];
  const isOnePerson = partySize === 1 && keysByRealm(credentials).every((keys) => keys.size === 1);
  if (isOnePerson) return [personOf((credentials.find((credential) => subjectRealm(credential) === "signed") ?? first).subjectKey, credentials, visit.declaredStays)];
  const bySubject = Map.groupBy(credentials, (credential) => `${subjectRealm(credential)} ${credential.subjectKey}`);
  return [...bySubject.values()].map((shown) => personOf(shown[0]?.subjectKey ?? null, shown, visit.declaredStays));
}
