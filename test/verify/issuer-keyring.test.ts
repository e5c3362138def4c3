import { describe, expect, it } from "vitest";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";
import type { IssuerKey } from "../../shared/verify/issuer-key.ts";
import { edDsaKey, es256Key } from "./example-issuers.ts";

async function faultsOf(...keys: readonly IssuerKey[]) {
  return (await importIssuerKeys(keys)).faults;
}

describe("importIssuerKeys", () => {
  it("takes keys of both algorithms, by their ids", async () => {
    const keyring = await importIssuerKeys([edDsaKey, es256Key]);
    expect(keyring.faults).toEqual([]);
    expect([...keyring.keysById.keys()]).toEqual(["demo-EdDSA", "demo-ES256"]);
    expect(keyring.keysById.get("demo-EdDSA")).toMatchObject({
      issuer: "Demo Health Authority",
      algorithm: "EdDSA",
      kinds: ["health-code", "itinerary", "test-certificate", "monitoring", "pass", "booking"],
      validFromMs: 1_640_995_200_000,
      validToMs: 1_672_531_200_000,
    });
  });

  it("makes an empty ring of an empty list", async () => {
    const keyring = await importIssuerKeys([]);
    expect(keyring.keysById.size).toBe(0);
    expect(keyring.faults).toEqual([]);
  });

  it("passes over members of a JWK that it does not need", async () => {
    expect(await faultsOf({ ...edDsaKey, publicKey: { ...edDsaKey.publicKey, alg: "EdDSA", kid: "x", use: "sig" } })).toEqual([]);
  });

  it("takes the good keys beside a bad one", async () => {
    const keyring = await importIssuerKeys([{ ...edDsaKey, publicKey: {} }, es256Key]);
    expect([...keyring.keysById.keys()]).toEqual(["demo-ES256"]);
    expect(keyring.faults).toEqual([{ path: "[0].publicKey", detail: "This is not a public key for EdDSA as JWK (RFC 7517, RFC 8037)" }]);
  });

  it.each([
    ["a key of the other algorithm", { publicKey: es256Key.publicKey }],
    ["a key of another curve", { publicKey: { kty: "OKP", crv: "X25519", x: edDsaKey.publicKey["x"] ?? "" } }],
    ["a key cut short", { publicKey: { ...edDsaKey.publicKey, x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUR" } }],
    ["a key that is not base64url", { publicKey: { ...edDsaKey.publicKey, x: "水" } }],
  ])("refuses %s", async (_, change) => {
    expect(await faultsOf({ ...edDsaKey, ...change })).toEqual([{ path: "[0].publicKey", detail: "This is not a public key for EdDSA as JWK (RFC 7517, RFC 8037)" }]);
  });

  it("refuses a point that is not on the curve", async () => {
    const { x = "" } = es256Key.publicKey;
    expect(await faultsOf({ ...es256Key, publicKey: { ...es256Key.publicKey, y: x } })).toEqual([{ path: "[0].publicKey", detail: "This is not a public key for ES256 as JWK (RFC 7517, RFC 8037)" }]);
  });

  it("refuses a private key, so that secrets do not travel to every door", async () => {
    expect(await faultsOf(edDsaKey, { ...es256Key, publicKey: { ...es256Key.publicKey, d: "V8kgd2ZBRuh2dgyVINBUqpPDr7BOMGcF22CQMIUHtNM" } })).toEqual([
      { path: "[1].publicKey.d", detail: "This is a private key; give its public half and replace the pair" },
    ]);
  });

  it("refuses a second key with the same id, and keeps the first", async () => {
    const keyring = await importIssuerKeys([edDsaKey, { ...es256Key, keyId: "demo-EdDSA" }]);
    expect(keyring.keysById.get("demo-EdDSA")?.algorithm).toBe("EdDSA");
    expect(keyring.faults).toEqual([{ path: "[1].keyId", detail: 'Another key of the list has the id "demo-EdDSA"' }]);
  });

  it.each([
    [{ keyId: "" }, { path: "[0].keyId", detail: "A key id has 1 to 64 visible ASCII characters" }],
    [{ keyId: "钥匙" }, { path: "[0].keyId", detail: "A key id has 1 to 64 visible ASCII characters" }],
    [{ issuer: "" }, { path: "[0].issuer", detail: "An issuer's name has 1 to 64 visible characters" }],
    [{ validFrom: "soon" }, { path: "[0].validFrom", detail: '"soon" is not an ISO 8601 date' }],
    [{ validFrom: "2022" }, { path: "[0].validFrom", detail: '"2022" is not an ISO 8601 date' }],
    [{ validTo: "2023-01-01T00:00:00" }, { path: "[0].validTo", detail: '"2023-01-01T00:00:00" is not an ISO 8601 date' }],
    [{ validTo: "2023-13-01" }, { path: "[0].validTo", detail: '"2023-13-01" is not an ISO 8601 date' }],
    [{ validTo: "2022-01-01T00:00:00Z" }, { path: "[0].validTo", detail: "The end does not lie after the start" }],
  ])("says what is wrong with %j", async (change, fault) => {
    expect(await faultsOf({ ...edDsaKey, ...change })).toEqual([fault]);
  });

  it.each(["2022-01-01", "2022-01-01T00:00Z", "2022-01-01T08:00:00+08:00", "2022-01-01T00:00:00.000Z"])("takes the start %s", async (validFrom) => {
    const keyring = await importIssuerKeys([{ ...edDsaKey, validFrom }]);
    expect(keyring.keysById.get("demo-EdDSA")?.validFromMs).toBe(1_640_995_200_000);
  });
});
