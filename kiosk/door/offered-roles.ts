import { type PersonRole, personRoles } from "../../shared/domain/visit.ts";
import type { Rule } from "../../shared/policy/policy-pack.ts";

/** The roles to choose from: those that a rule names, and the plain visitor. None where no rule asks who comes. */
export function offeredRoles(rules: readonly Rule[]): readonly PersonRole[] {
  const named = new Set(rules.flatMap(({ appliesTo }) => appliesTo?.roles ?? []));
  return named.size === 0 ? [] : personRoles.filter((role) => role === "visitor" || named.has(role));
}
