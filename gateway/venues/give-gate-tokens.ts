import type { Venue } from "../../shared/domain/venue.ts";
import { hashToken, newToken, type TokenRegister } from "../accounts/token-register.ts";

export interface NewGateToken {
  readonly gateId: string;
  readonly token: string;
}

/** Gives every gate of the venue that has no token one, and returns the new ones: only now can they be read. */
export async function giveGateTokens(tokens: TokenRegister, venue: Venue, nowMs: number): Promise<NewGateToken[]> {
  const known = tokens.gatesWithToken(venue.id);
  const fresh = venue.gates.filter((gate) => !known.has(gate.id)).map((gate) => ({ gate, token: newToken() }));
  if (fresh.length === 0) return [];
  await tokens.save(
    fresh.map(({ gate, token }) => ({ tokenHash: hashToken(token), role: "gate", name: gate.name, venueId: venue.id, gateId: gate.id, createdAtMs: nowMs, revokedAtMs: null })),
  );
  return fresh.map(({ gate, token }) => ({ gateId: gate.id, token }));
}
