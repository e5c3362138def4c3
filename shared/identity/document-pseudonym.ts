import { documentTypes, type DocumentType } from "./document-types.ts";

/** `CryptoKey` by way of its constructor, which the declarations of pages and of Node both have. */
export type DocumentKey = InstanceType<typeof CryptoKey>;

/** 128 bits: two documents of a day will not share a pseudonym, and nobody writes more of it down than needed. */
const pseudonymBytes = 16;

const keyBits = 256;

const utf8 = new TextEncoder();

/** The key for pseudonyms, from base64url as the gateway sends it; scripts cannot read it back. Throws when it has not 256 bits. */
export async function importDocumentKey(secret: string): Promise<DocumentKey> {
  return crypto.subtle.importKey("jwk", { kty: "oct", k: secret, alg: "HS256" }, { name: "HMAC", hash: "SHA-256", length: keyBits }, false, ["sign"]);
}

/**
 * What stands for a document outside the page that its number was typed into: 22 characters of base64url from HMAC-SHA-256 over
 * the code of the type and the number, as `readDocumentNumber` gives it. Without the key nobody finds the number by trying all.
 */
export async function documentPseudonym(key: DocumentKey, type: DocumentType, number: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", key, utf8.encode(`${documentTypes[type].code}:${number}`));
  return base64Url(new Uint8Array(mac, 0, pseudonymBytes));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
