/**
 * The subject keys of signed codes are visible ASCII without spaces and form one realm, the empty one. An online issuer gives
 * pseudonyms of its own, so its name stands before them: the space keeps a signed code from passing for one of them.
 */
export function subjectKeyInRealm(realm: string, pseudonym: string): string {
  return `${realm} ${pseudonym}`;
}

/** Within which subject keys tell persons apart: keys of two realms may well belong to one person. */
export function subjectRealm(subjectKey: string): string {
  return subjectKey.slice(0, Math.max(subjectKey.lastIndexOf(" "), 0));
}
