import { newToken } from "../accounts/token-register.ts";
import { credentialKinds } from "../../shared/domain/credential.ts";
import { makeSigningPair, publicHalf } from "../../shared/issue/make-issuer-key.ts";
import { importIssuerKeys } from "../../shared/verify/issuer-keyring.ts";
import type { IssuerKey } from "../../shared/verify/issuer-key.ts";
import { noOnlineIssuers } from "../issuers/online-issuers.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";
import type { DemoSecrets } from "./demo-folder.ts";
import { demoVenues } from "./demo-venues.ts";
import type { DemoIssuer } from "./demo-visitors.ts";

const keyId = "demo-1";
const issuer = "venue-gate demo issuer";

export function gateTokenName(venueId: string, gateId: string): string {
  return `${venueId}/${gateId}`;
}

/** New tokens for everybody in the demo, and a key to sign its codes with. */
export async function makeDemoSecrets(): Promise<DemoSecrets> {
  const { privateKey } = await makeSigningPair("EdDSA");
  return {
    administrator: newToken(),
    inspector: newToken(),
    managers: Object.fromEntries(demoVenues.map((venue) => [venue.id, newToken()])),
    gates: Object.fromEntries(demoVenues.flatMap((venue) => venue.request.gates.map((gate) => [gateTokenName(venue.id, gate.id), newToken()]))),
    issuerPrivateKey: await crypto.subtle.exportKey("jwk", privateKey),
  };
}

/** The demo's own issuer: what the gateway trusts, and what signs the sample codes. */
export async function openDemoIssuer(secrets: DemoSecrets): Promise<{ readonly issuers: TrustedIssuers; readonly signer: DemoIssuer }> {
  const { d, x } = secrets.issuerPrivateKey;
  if (d === undefined || x === undefined) throw new Error("The issuer key of the demo is damaged; empty the data folder");
  const key: IssuerKey = {
    keyId,
    issuer,
    algorithm: "EdDSA",
    publicKey: publicHalf(secrets.issuerPrivateKey),
    kinds: credentialKinds,
    validFrom: "2020-01-01T00:00:00Z",
    validTo: "2100-01-01T00:00:00Z",
  };
  const keyring = await importIssuerKeys([key]);
  const privateKey = await crypto.subtle.importKey("jwk", { ...key.publicKey, d }, "Ed25519", false, ["sign"]);
  const forger = await makeSigningPair("EdDSA");
  return { issuers: { keys: [key], keyring, online: noOnlineIssuers }, signer: { issuer, keyId, privateKey, forgersKey: forger.privateKey } };
}
