import type { Situation } from "./situation.ts";
import { mapCredentials, withContext } from "./edit-evidence.ts";

/**
 * The same person at a later instant without new evidence: codes are refreshed and say what they said, the list is kept up to
 * date and names what it named. The temperature, and what staff saw, are taken to be as they were.
 */
export function later(situation: Situation, laterMs: number): Situation {
  const { nowMs, risk } = situation.context;
  const passedMs = laterMs - nowMs;
  const refreshed = mapCredentials(situation, (credential) => ({ ...credential, issuedAtMs: credential.issuedAtMs + passedMs }));
  const kept = risk === null ? null : { version: risk.version, endUpdateTimeMs: risk.endUpdateTimeMs + passedMs, find: risk.find };
  return withContext(refreshed, { nowMs: laterMs, risk: kept });
}
