import { hashToken, type TokenRegister } from "./token-register.ts";

/**
 * Opens the administrator's rights with the token of the settings, and ends the one that the settings named before.
 * One that was revoked or replaced opens nothing again, so that taking it back holds beyond the next start.
 */
export async function openAdministratorToken(tokens: TokenRegister, token: string, nowMs: number): Promise<"good" | "revoked"> {
  const tokenHash = hashToken(token);
  const known = tokens.all().find((record) => record.tokenHash === tokenHash);
  if (known !== undefined) return known.revokedAtMs === null ? "good" : "revoked";
  const earlier = tokens.all().filter((record) => record.fromSettings === true && record.revokedAtMs === null);
  const revoked = earlier.map((record) => ({ ...record, revokedAtMs: nowMs }));
  const nowhere = { venueId: null, gateId: null };
  await tokens.save([...revoked, { tokenHash, role: "administrator", name: "Administrator", ...nowhere, createdAtMs: nowMs, revokedAtMs: null, fromSettings: true }]);
  return "good";
}
