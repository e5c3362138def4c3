import fc from "fast-check";
import { expect, it } from "vitest";
import { kindLabels } from "../../shared/decode/code-labels.ts";
import { decodeCbor } from "../../shared/decode/decode-cbor.ts";
import { decodeScan } from "../../shared/decode/decode-scan.ts";
import { type CredentialClaims, credentialKinds } from "../../shared/domain/credential.ts";
import { encodeClaims } from "../../shared/issue/encode-claims.ts";
import { anyClaims } from "./any-claims.ts";
import { packPayload } from "./pack-code.ts";
import { readPacked } from "./read-packed.ts";

const leaf = fc.oneof(
  fc.integer({ min: -1, max: 15 }),
  fc.integer({ min: 0, max: 253_402_300_799 }),
  fc.constantFrom(null, true, false, "", "theatre", "a b", "校办公室", 0.5, -1),
);
const member = fc.oneof(leaf, fc.array(fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })), { maxLength: 4 }));
const changes = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), member), { maxLength: 2 });

const signed = { issuer: "Demo", subjectKey: "someone", issuedAtMs: 0, expiresAtMs: 1_000 };

function bodyOf(claims: CredentialClaims): unknown {
  const claimSet = decodeCbor(encodeClaims({ ...signed, claims }));
  const credential: unknown = claimSet instanceof Map ? claimSet.get(-65_537) : undefined;
  return credential instanceof Map ? credential.get(kindLabels[claims.kind]) : undefined;
}

function readAgain(claims: CredentialClaims): unknown {
  const scan = decodeScan(packPayload(encodeClaims({ ...signed, claims })));
  return scan.kind === "decoded" ? scan.code.claims : scan.code;
}

/** What begins and ends in these claims. */
function spansOf(claims: CredentialClaims): readonly (readonly [fromMs: number, toMs: number])[] {
  switch (claims.kind) {
    case "health-code":
    case "test-certificate":
      return [];
    case "itinerary":
      return claims.stays.map(({ fromMs, toMs }) => [fromMs, toMs]);
    case "monitoring":
      return [[claims.sinceMs, claims.releasedAtMs ?? claims.sinceMs]];
    case "pass":
    case "booking":
      return [[claims.fromMs, claims.toMs]];
  }
}

it("reads of a body with changed members what an issuer could have written, or nothing", () => {
  const answers = new Set<string>();
  fc.assert(
    fc.property(anyClaims, changes, (claims, changed) => {
      const body = bodyOf(claims);
      const read = readPacked(kindLabels[claims.kind], body instanceof Map ? new Map([...body, ...changed]) : body);
      answers.add(typeof read === "string" ? read : read.kind);
      if (typeof read === "string") return;
      expect(readAgain(read)).toEqual(read);
      expect(spansOf(read).filter(([fromMs, toMs]) => fromMs > toMs)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
  expect(answers).toEqual(new Set([...credentialKinds, "read.damaged", "read.unsupported"]));
});
