import { encode, rfc8949EncodeOptions } from "cborg";
import {
  bookingLabels,
  claimLabels,
  colourNumbers,
  groupNumbers,
  healthStatuses,
  holderNumbers,
  itineraryLabels,
  kindLabels,
  monitoringLabels,
  passLabels,
  stateNumbers,
  testLabels,
  testResults,
} from "../decode/code-labels.ts";
import type { SignedClaims } from "../decode/read-claims.ts";
import type { BorderEntry, CredentialClaims, Stay } from "../domain/credential.ts";

/** The CBOR claims of a code (docs/code-format.md). Times are cut to whole seconds. */
export function encodeClaims({ issuer, subjectKey, issuedAtMs, expiresAtMs, claims }: SignedClaims): Uint8Array<ArrayBuffer> {
  const claimSet = statedMembers([
    [claimLabels.issuer, issuer],
    [claimLabels.subject, subjectKey],
    [claimLabels.expiresAt, seconds(expiresAtMs)],
    [claimLabels.issuedAt, seconds(issuedAtMs)],
    [claimLabels.credential, new Map([[kindLabels[claims.kind], credentialBody(claims)]])],
  ]);
  return encode(claimSet, rfc8949EncodeOptions);
}

function credentialBody(claims: CredentialClaims): unknown {
  switch (claims.kind) {
    case "health-code":
      return healthStatuses.indexOf(claims.status);
    case "itinerary":
      return statedMembers([
        [itineraryLabels.stays, claims.stays.map(stayItems)],
        [itineraryLabels.colour, claims.colour === null ? null : colourNumbers[claims.colour]],
        [itineraryLabels.starred, claims.starred ? true : null],
        [itineraryLabels.borderEntries, claims.borderEntries.length === 0 ? null : claims.borderEntries.map(borderEntryItems)],
      ]);
    case "test-certificate":
      return statedMembers([
        [testLabels.result, testResults.indexOf(claims.result)],
        [testLabels.sampledAt, secondsIfStated(claims.sampledAtMs)],
        [testLabels.reportedAt, secondsIfStated(claims.reportedAtMs)],
        [testLabels.laboratory, claims.laboratory],
      ]);
    case "monitoring":
      return statedMembers([
        [monitoringLabels.state, stateNumbers[claims.state]],
        [monitoringLabels.since, seconds(claims.sinceMs)],
        [monitoringLabels.releasedAt, secondsIfStated(claims.releasedAtMs)],
      ]);
    case "pass":
      return statedMembers([
        [passLabels.venue, claims.venueId],
        [passLabels.from, seconds(claims.fromMs)],
        [passLabels.to, seconds(claims.toMs)],
        [passLabels.holder, holderNumbers[claims.holder]],
        [passLabels.approver, claims.approver],
        [passLabels.groups, claims.groups.length === 0 ? null : claims.groups.map((group) => groupNumbers[group])],
        [passLabels.medicalCheckUntil, secondsIfStated(claims.medicalCheckUntilMs)],
        [passLabels.trainedUntil, secondsIfStated(claims.trainedUntilMs)],
      ]);
    case "booking":
      return statedMembers([
        [bookingLabels.venue, claims.venueId],
        [bookingLabels.from, seconds(claims.fromMs)],
        [bookingLabels.to, seconds(claims.toMs)],
      ]);
  }
}

/** A map of what is stated; what is `null` is left out. */
function statedMembers(members: readonly (readonly [label: number, value: unknown])[]): ReadonlyMap<number, unknown> {
  return new Map(members.filter(([, value]) => value !== null));
}

function stayItems({ divisionCode, fromMs, toMs }: Stay): readonly number[] {
  return [Number(divisionCode), seconds(fromMs), seconds(toMs)];
}

function borderEntryItems({ portDivisionCode, atMs }: BorderEntry): readonly number[] {
  return [Number(portDivisionCode), seconds(atMs)];
}

function secondsIfStated(instantMs: number | null): number | null {
  return instantMs === null ? null : seconds(instantMs);
}

function seconds(instantMs: number): number {
  return Math.floor(instantMs / 1000);
}
