import { describe, expect, it } from "vitest";
import { readSign1 } from "../../shared/decode/read-sign1.ts";
import { makeSigningPair } from "../../shared/issue/make-issuer-key.ts";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";
import { readScan } from "../../shared/verify/read-scan.ts";
import { verifyCode } from "../../shared/verify/verify-code.ts";
import coseSign1 from "../fixtures/codes/cose-sign1.json" with { type: "json" };
import { edDsaKey, es256Key, exampleKeyring, expiresAtMs, issueExample, issuedAtMs } from "./example-issuers.ts";

const keyring = await exampleKeyring();
const nowMs = issuedAtMs + 60_000;

async function outcomeOf(text: string, atMs = nowMs, ring = keyring): Promise<string> {
  const reading = await readScan(text, ring, atMs);
  return reading.kind === "credential" ? "credential" : reading.code;
}

describe("verifyCode on published signatures", () => {
  const signed = coseSign1.messages.filter(({ signedBytes }) => signedBytes !== null);

  it.each(signed)("says of $name ($about): $outcome", async ({ message, key, outcome }) => {
    const sign1 = readSign1(Uint8Array.from(Buffer.from(message, "hex")));
    if (typeof sign1 === "string") expect.unreachable(sign1);
    const { x, y } = { y: "", ...coseSign1.keys[key === "cose-p256" || key === "rfc8392-p256" ? key : "rfc8032-ed25519"] };
    const issuer = sign1.algorithm === "EdDSA" ? { ...edDsaKey, publicKey: { kty: "OKP", crv: "Ed25519", x } } : { ...es256Key, publicKey: { kty: "EC", crv: "P-256", x, y } };
    const ring = await importIssuerKeys([{ ...issuer, keyId: sign1.keyId }]);
    const claims = { issuer: issuer.issuer, subjectKey: "someone", issuedAtMs, expiresAtMs, claims: { kind: "health-code", status: "green" } } as const;
    const reading = await verifyCode({ ...sign1, ...claims, issuerKeyId: sign1.keyId }, ring, nowMs);
    expect(reading.kind === "credential" ? "verified" : reading.code).toBe(outcome);
  });

  it("has both answers among the examples", () => {
    expect(signed.filter(({ outcome }) => outcome === "verified")).toHaveLength(4);
    expect(signed.filter(({ outcome }) => outcome === "auth.bad-signature")).toHaveLength(4);
  });
});

describe("verifyCode", () => {
  it("gives the credential with what was signed, and nothing else", async () => {
    expect(await readScan(await issueExample(), keyring, nowMs)).toEqual({
      kind: "credential",
      credential: {
        issuer: "Demo Health Authority",
        issuerKeyId: "demo-EdDSA",
        issuedAtMs: 1_649_577_600_000,
        expiresAtMs: 1_649_581_200_000,
        subjectKey: "k3J9xQ2mT7vRb1Zp",
        claims: { kind: "health-code", status: "green" },
      },
    });
  });

  it("does not know a key that is not in the ring", async () => {
    expect(await outcomeOf(await issueExample({ keyId: "other" }))).toBe("auth.unknown-issuer");
    expect(await outcomeOf(await issueExample(), nowMs, { keysById: new Map(), faults: [] })).toBe("auth.unknown-issuer");
  });

  it("does not know an issuer that signs with another's key", async () => {
    expect(await outcomeOf(await issueExample({ issuer: "Another Authority" }))).toBe("auth.unknown-issuer");
    expect(await outcomeOf(await issueExample({ issuer: "demo health authority" }))).toBe("auth.unknown-issuer");
  });

  it("refuses a signature of another key under a trusted id", async () => {
    const { privateKey } = await makeSigningPair("EdDSA");
    expect(await outcomeOf(await issueExample({ privateKey }))).toBe("auth.bad-signature");
  });

  it("refuses the other algorithm under a trusted id", async () => {
    expect(await outcomeOf(await issueExample({ algorithm: "ES256", keyId: "demo-EdDSA" }))).toBe("auth.bad-signature");
    expect(await outcomeOf(await issueExample({ algorithm: "EdDSA", keyId: "demo-ES256" }))).toBe("auth.bad-signature");
  });

  it("refuses a kind that the issuer may not issue", async () => {
    const ring = await importIssuerKeys([{ ...edDsaKey, kinds: ["itinerary"] }]);
    expect(await outcomeOf(await issueExample(), nowMs, ring)).toBe("auth.issuer-not-for-kind");
    expect(await outcomeOf(await issueExample({ claims: { kind: "itinerary", stays: [], colour: null, starred: false, borderEntries: [] } }), nowMs, ring)).toBe("credential");
    expect(await outcomeOf(await issueExample(), nowMs, await importIssuerKeys([{ ...edDsaKey, kinds: [] }]))).toBe("auth.issuer-not-for-kind");
  });
});

describe("verifyCode on time", () => {
  it("takes a code until a millisecond before it expires, and not at that instant", async () => {
    const text = await issueExample();
    expect(await outcomeOf(text, expiresAtMs - 1)).toBe("credential");
    expect(await outcomeOf(text, expiresAtMs)).toBe("auth.expired");
    expect(await outcomeOf(text, expiresAtMs + 1)).toBe("auth.expired");
  });

  it("takes a code from a clock two minutes ahead, and not one millisecond more", async () => {
    const text = await issueExample();
    expect(await outcomeOf(text, issuedAtMs - 120_000)).toBe("credential");
    expect(await outcomeOf(text, issuedAtMs - 120_001)).toBe("auth.not-yet-valid");
  });

  it("refuses a code that expires before it is issued", async () => {
    expect(await outcomeOf(await issueExample({ expiresAtMs: issuedAtMs - 1_000 }), issuedAtMs)).toBe("auth.expired");
  });

  it("trusts a key for codes issued from its first instant on, up to its last", async () => {
    const at = (instant: string) => issueExample({ issuedAtMs: Date.parse(instant), expiresAtMs: Date.parse("2024-01-01T00:00:00Z") });
    expect(await outcomeOf(await at("2021-12-31T23:59:59Z"), Date.parse("2022-01-01T00:00:00Z"))).toBe("auth.unknown-issuer");
    expect(await outcomeOf(await at("2022-01-01T00:00:00Z"), Date.parse("2022-01-01T00:00:00Z"))).toBe("credential");
    expect(await outcomeOf(await at("2022-12-31T23:59:59Z"), Date.parse("2023-01-01T00:00:00Z"))).toBe("credential");
    expect(await outcomeOf(await at("2023-01-01T00:00:00Z"), Date.parse("2023-01-01T00:00:00Z"))).toBe("auth.unknown-issuer");
  });
});

describe("verifyCode on several faults at once", () => {
  it("believes neither dates nor kind of a forged code", async () => {
    const ring = await importIssuerKeys([{ ...edDsaKey, kinds: [] }]);
    const forged = await issueExample({ algorithm: "ES256", keyId: "demo-EdDSA", issuer: "Another Authority", issuedAtMs: issuedAtMs - 7_200_000, expiresAtMs: issuedAtMs - 3_600_000 });
    expect(await outcomeOf(forged, nowMs, ring)).toBe("auth.bad-signature");
  });

  it("names the issuer before the kind, and the kind before the dates", async () => {
    const ring = await importIssuerKeys([{ ...edDsaKey, kinds: [] }]);
    expect(await outcomeOf(await issueExample({ issuer: "Another Authority" }), expiresAtMs, ring)).toBe("auth.unknown-issuer");
    expect(await outcomeOf(await issueExample(), expiresAtMs, ring)).toBe("auth.issuer-not-for-kind");
  });
});
