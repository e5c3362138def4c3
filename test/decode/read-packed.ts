import { decodeScan } from "../../shared/decode/decode-scan.ts";
import type { CredentialClaims } from "../../shared/domain/credential.ts";
import { claimsWith, packClaims } from "./pack-code.ts";

const credential = -65_537;

/** What is read of a code with this kind of credential and this body, or why nothing is. */
export function readPacked(kind: number, body: unknown): CredentialClaims | string {
  const scan = decodeScan(packClaims(claimsWith([[credential, new Map([[kind, body]])]])));
  return scan.kind === "decoded" ? scan.code.claims : scan.code;
}
