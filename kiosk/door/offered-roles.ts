import { type PersonRole, personRoles } from "../../shared/domain/visit.ts";
import type { Rule } from "../../shared/policy/policy-pack.ts";

const always: readonly PersonRole[] = ["visitor", "staff", "courier"];

/** The roles to choose from: those that a rule names, the plain visitor, and who works here or delivers, since a rule that does not name them lets them off. None where no rule asks who comes. */
export function offeredRoles(rules: readonly Rule[]): readonly PersonRole[] {
  const named = new Set(rules.flatMap(({ appliesTo }) => appliesTo?.roles ?? []));
  return named.size === 0 ? [] : personRoles.filter((role) => always.includes(role) || named.has(role));
}
