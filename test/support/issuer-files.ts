import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CredentialClaims } from "../../shared/domain/credential.ts";
import { issueCode } from "../../shared/issue/issue-code.ts";

export interface TestIssuer {
  /** For the gateway's ISSUER_KEYS. */
  readonly keysFile: string;
  /** A code issued a minute ago. */
  issue(claims: CredentialClaims, subjectKey: string): Promise<string>;
  /** The same by somebody who has not the key. */
  forge(claims: CredentialClaims, subjectKey: string): Promise<string>;
}

const minuteMs = 60_000;

async function newKeyPair(): Promise<CryptoKeyPair> {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("Ed25519 gave no key pair");
  return pair;
}

/** A code issuer whose public key is in a file, as gateways in production get it. */
export async function createTestIssuer(): Promise<TestIssuer> {
  const pair = await newKeyPair();
  const forger = await newKeyPair();
  const { x } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const keysFile = join(mkdtempSync(join(tmpdir(), "venue-gate-issuer-")), "issuer-keys.json");
  const names = { keyId: "flow-1", issuer: "flow issuer", algorithm: "EdDSA" } as const;
  const kinds = ["health-code", "itinerary", "test-certificate"];
  writeFileSync(keysFile, JSON.stringify([{ ...names, publicKey: { kty: "OKP", crv: "Ed25519", x }, kinds, validFrom: "2020-01-01T00:00:00Z", validTo: "2100-01-01T00:00:00Z" }]));

  async function sign(privateKey: CryptoKey, claims: CredentialClaims, subjectKey: string): Promise<string> {
    const issuedAtMs = Date.now() - minuteMs;
    return issueCode({ ...names, claims, privateKey, subjectKey, issuedAtMs, expiresAtMs: issuedAtMs + 24 * 60 * minuteMs });
  }

  return {
    keysFile,
    issue: (claims, subjectKey) => sign(pair.privateKey, claims, subjectKey),
    forge: (claims, subjectKey) => sign(forger.privateKey, claims, subjectKey),
  };
}
