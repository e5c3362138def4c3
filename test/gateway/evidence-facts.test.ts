import { expect, it } from "vitest";
import { writeEvidenceFacts } from "../../gateway/check-in/evidence-facts.ts";
import type { CredentialClaims } from "../../shared/domain/credential.ts";
import type { ScanReading } from "../../shared/domain/evidence.ts";

const shown = { issuer: "home-province", issuerKeyId: "key-1", issuedAtMs: 1, expiresAtMs: 2 };

function reading(subjectKey: string, claims: CredentialClaims): ScanReading {
  return { kind: "credential", credential: { ...shown, subjectKey, claims } };
}

const green: CredentialClaims = { kind: "health-code", status: "green" };

it("keeps who is who within the check-in, and neither pseudonym nor laboratory", () => {
  const test: CredentialClaims = { kind: "test-certificate", result: "negative", sampledAtMs: 1, reportedAtMs: null, laboratory: "朝阳疾控" };
  const readings = [reading("k3J9", green), reading("x7Qp", green), reading("k3J9", test), { kind: "unusable", code: "read.damaged" } as const];
  const text = writeEvidenceFacts({ readings, temperature: null, mask: null, partySize: 2 });
  expect(JSON.parse(text).readings).toEqual([
    { kind: "credential", subject: 0, ...shown, claims: green },
    { kind: "credential", subject: 1, ...shown, claims: green },
    { kind: "credential", subject: 0, ...shown, claims: { ...test, laboratory: null } },
    { kind: "unusable", code: "read.damaged" },
  ]);
  expect(text).not.toMatch(/k3J9|x7Qp|朝阳/);
});

it("keeps whatever else was observed, also what a later version observes", () => {
  const observed = { temperature: { tenthsC: 366, source: "keypad" } as const, mask: true, partySize: 1, umbrella: true };
  expect(JSON.parse(writeEvidenceFacts({ readings: [], ...observed }))).toEqual({ readings: [], ...observed });
});
