import { hash } from "node:crypto";
import { canonicalJson } from "../../shared/domain/canonical-json.ts";

/**
 * SHA-256 of a body as it was sent, hex; the order of keys has no meaning. What was left out is not filled in: a body that spells out a
 * default is another body, so that a retry stays one also at a gateway whose contract has grown.
 */
export function canonicalDigest(sent: object): string {
  return hash("sha256", canonicalJson(withoutPseudonyms(sent)));
}

/** A digest of a pseudonym could be compared with those of all document numbers there are; only how many were shown counts. */
function withoutPseudonyms(sent: object): object {
  if (!("visit" in sent) || typeof sent.visit !== "object" || sent.visit === null || !("documents" in sent.visit) || !Array.isArray(sent.visit.documents)) return sent;
  return { ...sent, visit: { ...sent.visit, documents: sent.visit.documents.length } };
}
