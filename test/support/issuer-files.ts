import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SignatureKey } from "../../shared/decode/signature-algorithms.ts";
import type { CredentialClaims } from "../../shared/domain/credential.ts";
import { issueCode } from "../../shared/issue/issue-code.ts";
import { makeIssuerKey, makeSigningPair } from "../../shared/issue/make-issuer-key.ts";

export interface TestIssuer {
  /** For the gateway's ISSUER_KEYS. */
  readonly keysFile: string;
  /** A code issued a minute ago. */
  issue(claims: CredentialClaims, subjectKey: string): Promise<string>;
  /** The same by somebody who has not the key. */
  forge(claims: CredentialClaims, subjectKey: string): Promise<string>;
}

const minuteMs = 60_000;

/** A code issuer whose public key is in a file, as gateways in production get it. */
export async function createTestIssuer(): Promise<TestIssuer> {
  const names = { keyId: "flow-1", issuer: "flow issuer", algorithm: "EdDSA" } as const;
  const { issuerKey, privateKey: trusted } = await makeIssuerKey({ ...names, validFrom: "2020-01-01T00:00:00Z", validTo: "2100-01-01T00:00:00Z" });
  const forger = await makeSigningPair("EdDSA");
  const keysFile = join(mkdtempSync(join(tmpdir(), "venue-gate-issuer-")), "issuer-keys.json");
  writeFileSync(keysFile, JSON.stringify([issuerKey]));

  async function sign(privateKey: SignatureKey, claims: CredentialClaims, subjectKey: string): Promise<string> {
    const issuedAtMs = Date.now() - minuteMs;
    return issueCode({ ...names, claims, privateKey, subjectKey, issuedAtMs, expiresAtMs: issuedAtMs + 24 * 60 * minuteMs });
  }

  return {
    keysFile,
    issue: (claims, subjectKey) => sign(trusted, claims, subjectKey),
    forge: (claims, subjectKey) => sign(forger.privateKey, claims, subjectKey),
  };
}
