import { expect, it } from "vitest";
import { makeIssuerKey, makeSigningPair, publicHalf } from "../../shared/issue/make-issuer-key.ts";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";
import { readScan } from "../../shared/verify/read-scan.ts";
import { expiresAtMs, issueExample, issuedAtMs } from "../verify/example-issuers.ts";

const described = { keyId: "new-1", issuer: "Demo Health Authority", validFrom: "2022-01-01", validTo: "2023-01-01" };

it.each(["EdDSA", "ES256"] as const)("makes an issuer with %s whose codes of every kind are believed", async (algorithm) => {
  const { issuerKey, privateKey } = await makeIssuerKey({ ...described, algorithm });
  const keyring = await importIssuerKeys([issuerKey]);
  expect(keyring.faults).toEqual([]);
  expect(issuerKey.kinds).toEqual(["health-code", "itinerary", "test-certificate", "monitoring", "pass", "booking"]);
  const code = await issueExample({ algorithm, keyId: "new-1", privateKey, issuedAtMs, expiresAtMs });
  expect((await readScan(code, keyring, issuedAtMs)).kind).toBe("credential");
});

it("lets nothing of a private key into its public half", async () => {
  const { privateKey } = await makeSigningPair("ES256");
  const half = publicHalf(await crypto.subtle.exportKey("jwk", privateKey));
  expect(Object.keys(half)).toEqual(["kty", "crv", "x", "y"]);
});
