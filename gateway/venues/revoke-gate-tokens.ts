import type { Venue } from "../../shared/domain/venue.ts";
import type { TokenRegister } from "../accounts/token-register.ts";

/** Takes the tokens of every gate back that the venue does not have, or no longer has; one that comes again gets another. */
export async function revokeGateTokens(tokens: TokenRegister, venue: Venue, nowMs: number): Promise<void> {
  const gateIds = new Set(venue.gates.map((gate) => gate.id));
  const orphans = tokens.all().filter(({ role, venueId, gateId, revokedAtMs }) => role === "gate" && venueId === venue.id && revokedAtMs === null && !gateIds.has(gateId ?? ""));
  if (orphans.length > 0) await tokens.save(orphans.map((record) => ({ ...record, revokedAtMs: nowMs })));
}
