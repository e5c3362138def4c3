import { personRoles, type PersonRole } from "../../shared/domain/role.ts";

export const sessionSecondsMax = 12 * 60 * 60;

/** One cookie a role, so that a manager's and an inspector's page can be open side by side. */
export function sessionCookieName(role: PersonRole): string {
  return `venue_gate_${role}`;
}

export function toPersonRole(text: string | undefined): PersonRole | null {
  return personRoles.find((role) => role === text) ?? null;
}
