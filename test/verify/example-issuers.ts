import { signatureAlgorithms, type SignatureKey } from "../../shared/decode/signature-algorithms.ts";
import type { SignatureAlgorithm } from "../../shared/decode/unverified-code.ts";
import { credentialKinds } from "../../shared/domain/credential.ts";
import { issueCode, type CodeToIssue } from "../../shared/issue/issue-code.ts";
import { importIssuerKeys, type IssuerKeyring } from "../../shared/verify/issuer-keyring.ts";
import type { IssuerKey } from "../../shared/verify/issuer-key.ts";
import coseSign1 from "../fixtures/codes/cose-sign1.json" with { type: "json" };

/** 2022-04-10 08:00 UTC, when the example codes are issued; they hold for an hour. */
export const issuedAtMs = Date.parse("2022-04-10T08:00:00Z");
export const expiresAtMs = Date.parse("2022-04-10T09:00:00Z");

/** Published test keys: nobody's secret. */
const privateJwks = { EdDSA: coseSign1.keys["rfc8032-ed25519"], ES256: coseSign1.keys["cose-p256"] };

function issuerKey(algorithm: SignatureAlgorithm): IssuerKey {
  const { d: _, ...publicKey } = privateJwks[algorithm];
  return {
    keyId: `demo-${algorithm}`,
    issuer: "Demo Health Authority",
    algorithm,
    publicKey,
    kinds: credentialKinds,
    validFrom: "2022-01-01T00:00:00Z",
    validTo: "2023-01-01T00:00:00Z",
  };
}

export const edDsaKey = issuerKey("EdDSA");
export const es256Key = issuerKey("ES256");

export async function exampleKeyring(): Promise<IssuerKeyring> {
  return importIssuerKeys([edDsaKey, es256Key]);
}

function privateKey(algorithm: SignatureAlgorithm): Promise<SignatureKey> {
  return crypto.subtle.importKey("jwk", privateJwks[algorithm], signatureAlgorithms[algorithm].webCrypto, false, ["sign"]);
}

const privateKeys = { EdDSA: await privateKey("EdDSA"), ES256: await privateKey("ES256") };

/** Issues a green health code, or what the changes make of it. */
export async function issueExample(changes: Partial<CodeToIssue> = {}): Promise<string> {
  const algorithm = changes.algorithm ?? "EdDSA";
  return issueCode({
    issuer: "Demo Health Authority",
    keyId: `demo-${algorithm}`,
    algorithm,
    privateKey: privateKeys[algorithm],
    subjectKey: "k3J9xQ2mT7vRb1Zp",
    issuedAtMs,
    expiresAtMs,
    claims: { kind: "health-code", status: "green" },
    ...changes,
  });
}
