import type { Credential } from "./credential.ts";

const onlineMark = "online:";

/** What stands in place of a key when an issuer vouched by answering: the table of values that its answer was read with. */
export function onlineKeyId(table: string): string {
  return `${onlineMark}${table}`;
}

/** The keys of signed codes may not be named so. */
export function isOnlineKeyId(keyId: string): boolean {
  return keyId.startsWith(onlineMark);
}

/**
 * Within which subject keys tell persons apart: one realm for all signed codes, one for each online issuer, whose pseudonyms
 * are its own. Keys of two realms may well belong to one person.
 */
export function subjectRealm({ issuer, issuerKeyId }: Pick<Credential, "issuer" | "issuerKeyId">): string {
  return isOnlineKeyId(issuerKeyId) ? `${onlineMark}${issuer}` : "signed";
}
