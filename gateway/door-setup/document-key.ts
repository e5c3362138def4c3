import { createHmac } from "node:crypto";
import { beijingDate } from "../../shared/domain/beijing-time.ts";

/** The key for the pseudonyms of documents at one venue on one day. */
export interface DocumentKeyOfDay {
  /** The day in Beijing, `2022-04-15`; on the next one a door asks for the next key. */
  readonly day: string;
  /** 256 bits as base64url. */
  readonly secret: string;
}

/** As many as the keys have themselves. */
export const masterBytesMin = 32;

/**
 * Derives the key that a venue's doors get for the day. Every venue and every day has another, so that the pseudonyms of a person
 * cannot be brought together, and a door that loses its key gives away one day of one venue. All gateways with the same master
 * secret give the same.
 */
export function documentKeyOf(masterSecret: Uint8Array, venueId: string, nowMs: number): DocumentKeyOfDay {
  if (masterSecret.length < masterBytesMin) throw new RangeError(`A master secret has ${masterBytesMin} bytes at least`);
  const day = beijingDate(nowMs);
  return { day, secret: createHmac("sha256", masterSecret).update(`document-key ${venueId} ${day}`).digest("base64url") };
}
