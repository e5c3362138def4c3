import { masterBytesMin } from "./document-key.ts";
import type { SecretStore } from "./secret-store.ts";

const name = "document-master";

/**
 * The secret that the document keys of all venues and days are derived from. The first gateway on a store makes it; every other one, and the
 * same one after a restart, takes it over, so that a person's document has one pseudonym at all gates of a venue.
 */
export async function openDocumentMaster(secrets: SecretStore, randomBytes: (count: number) => Uint8Array): Promise<Uint8Array> {
  const fresh = Buffer.from(randomBytes(masterBytesMin)).toString("base64url");
  return Buffer.from(await secrets.keepSecret(name, fresh), "base64url");
}
