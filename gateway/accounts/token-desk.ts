import type { TokenMessage, TokenRequest } from "../../shared/wire/token.ts";
import { hashToken, newToken, type TokenRegister } from "./token-register.ts";
import type { TokenRecord } from "./token-store.ts";

/** Makes tokens and takes them back. */
export interface TokenDesk {
  list(): TokenMessage[];
  /** The token itself is in the answer and nowhere else. */
  make(request: TokenRequest): Promise<TokenMessage & { readonly token: string }>;
  /** `null` when no token has this id. A token that was revoked before stays so. */
  revoke(id: string): Promise<TokenMessage | null>;
}

const idHexDigits = 16;

function tokenMessage(record: TokenRecord): TokenMessage {
  return {
    id: record.tokenHash.slice(0, idHexDigits),
    role: record.role,
    name: record.name,
    venueId: record.venueId,
    gateId: record.gateId,
    createdAt: new Date(record.createdAtMs).toISOString(),
    revokedAt: record.revokedAtMs === null ? null : new Date(record.revokedAtMs).toISOString(),
  };
}

function placeOf(request: TokenRequest): Pick<TokenRecord, "venueId" | "gateId"> {
  switch (request.role) {
    case "gate":
      return { venueId: request.venueId, gateId: request.gateId };
    case "manager":
      return { venueId: request.venueId, gateId: null };
    case "inspector":
    case "administrator":
      return { venueId: null, gateId: null };
  }
}

export function createTokenDesk(tokens: TokenRegister, now: () => number): TokenDesk {
  return {
    list: () => tokens.all().map(tokenMessage),
    make: async (request) => {
      const token = newToken();
      const record = { tokenHash: hashToken(token), role: request.role, name: request.name, ...placeOf(request), createdAtMs: now(), revokedAtMs: null };
      await tokens.save([record]);
      return { ...tokenMessage(record), token };
    },
    revoke: async (id) => {
      const record = tokens.all().find((candidate) => candidate.tokenHash.startsWith(id) && id.length === idHexDigits);
      if (record === undefined) return null;
      const revoked = { ...record, revokedAtMs: record.revokedAtMs ?? now() };
      await tokens.save([revoked]);
      return tokenMessage(revoked);
    },
  };
}
