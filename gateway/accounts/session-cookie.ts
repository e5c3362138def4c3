import { personRoles, type PersonRole } from "../../shared/domain/role.ts";
import type { Principal } from "./principal.ts";
import type { TokenRegister } from "./token-register.ts";

export const sessionSecondsMax = 12 * 60 * 60;

/** One cookie a role, so that a manager's and an inspector's page can be open side by side. */
export function sessionCookieName(role: PersonRole): string {
  return `venue_gate_${role}`;
}

export function toPersonRole(text: string | undefined): PersonRole | null {
  return personRoles.find((role) => role === text) ?? null;
}

/** Whose token is in the cookie of this role; `null` for a token of another role. */
export function sessionPrincipal(tokens: TokenRegister, role: PersonRole, token: string | undefined): Principal | null {
  const principal = token === undefined ? null : tokens.find(token);
  return principal?.role === role ? principal : null;
}
