import { hash } from "node:crypto";
import { canonicalJson } from "../../shared/domain/canonical-json.ts";

/**
 * SHA-256 of a body as it was sent, hex; the order of keys has no meaning. What was left out is not filled in: a body that spells out a
 * default is another body, so that a retry stays one also at a gateway whose contract has grown.
 */
export function canonicalDigest(sent: object): string {
  return hash("sha256", canonicalJson(sent));
}
