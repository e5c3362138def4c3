import { hash } from "node:crypto";

/** SHA-256 of a parsed request, hex. The schema fixes the order of the keys, so equal requests have equal digests. */
export function canonicalDigest(request: object): string {
  return hash("sha256", JSON.stringify(request));
}
