import { encode, rfc8949EncodeOptions } from "cborg";
import { claimLabels, healthStatuses, kindLabels, testLabels, testResults } from "../decode/code-labels.ts";
import type { SignedClaims } from "../decode/read-claims.ts";
import type { CredentialClaims, Stay, TestCertificateClaims } from "../domain/credential.ts";

/** The CBOR claims of a code (docs/code-format.md). Times are cut to whole seconds. */
export function encodeClaims({ issuer, subjectKey, issuedAtMs, expiresAtMs, claims }: SignedClaims): Uint8Array<ArrayBuffer> {
  const claimSet = new Map<number, unknown>([
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
      return claims.stays.map(stayItems);
    case "test-certificate":
      return testItems(claims);
  }
}

function stayItems({ divisionCode, fromMs, toMs }: Stay): readonly number[] {
  return [Number(divisionCode), seconds(fromMs), seconds(toMs)];
}

function testItems({ result, sampledAtMs, reportedAtMs, laboratory }: TestCertificateClaims): ReadonlyMap<number, unknown> {
  const items = new Map<number, unknown>([[testLabels.result, testResults.indexOf(result)]]);
  if (sampledAtMs !== null) items.set(testLabels.sampledAt, seconds(sampledAtMs));
  if (reportedAtMs !== null) items.set(testLabels.reportedAt, seconds(reportedAtMs));
  if (laboratory !== null) items.set(testLabels.laboratory, laboratory);
  return items;
}

function seconds(instantMs: number): number {
  return Math.floor(instantMs / 1000);
}
