import { createHmac } from "node:crypto";

/** The subject key of somebody whom an online issuer knows as `holder`: it tells nobody who that is, and dies with `key`. */
export function subjectPseudonym(key: Uint8Array, issuer: string, holder: string): string {
  return createHmac("sha256", key).update(JSON.stringify([issuer, holder])).digest("base64url");
}
