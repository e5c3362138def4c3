import type { VenueClass } from "../../../shared/domain/venue.ts";
import { type PersonRole, personRoles } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { carriers } from "../collect/checklist-items.ts";
import { rarePanels } from "../rare-panels.ts";

const usualAnywhere: readonly PersonRole[] = ["visitor", "staff", "courier"];

/** Who comes to venues of a kind, the most usual first, by how their classes begin. */
const usualRoles: ReadonlyMap<string, readonly PersonRole[]> = new Map([
  ["edu.kindergarten", ["student", "parent", "staff", "visitor"]],
  ["edu.", ["student", "staff", "parent", "visitor", "exam-staff"]],
  ["medical.", ["patient", "visitor", "staff"]],
  ["community.", ["resident", "visitor", "courier", "staff"]],
  ["welfare.", ["resident", "staff", "visitor"]],
  ["industry.", ["staff", "visitor", "courier", "freight-driver"]],
  ["logistics.", ["freight-driver", "staff", "courier", "visitor"]],
  ["transport.", ["visitor", "staff", "courier", "freight-driver"]],
]);

/**
 * The roles to choose from, the most usual first: the plain visitor, and who is treated otherwise here, if such people usually come
 * or a rule speaks of them apart. Of unusual ones whom all rules treat alike the first stands for all. None where nobody needs to say who comes.
 */
export function offeredRoles(rules: readonly Rule[], venueClass: VenueClass): readonly PersonRole[] {
  const usual = [...usualRoles].find(([beginning]) => venueClass.startsWith(beginning))?.[1] ?? usualAnywhere;
  const inOrder = [...new Set([...usual, ...personRoles])];
  const treatments = new Map(inOrder.map((role) => [role, treatmentOf(role, rules)]));
  const stands = (role: PersonRole): boolean => inOrder.find((other) => treatments.get(other) === treatments.get(role)) === role;
  const offered = inOrder.filter((role) => {
    if (role === "visitor") return true;
    if (treatments.get(role) === treatments.get("visitor")) return false;
    return usual.includes(role) || (isToldApart(role, rules) && stands(role));
  });
  return offered.length === 1 ? [] : offered;
}

/** Which rules speak of a role, and whether somebody has to look at goods. */
function treatmentOf(role: PersonRole, rules: readonly Rule[]): string {
  return JSON.stringify([bringsGoods(role, rules), rules.map((rule) => speaksOf(rule, role))]);
}

function isToldApart(role: PersonRole, rules: readonly Rule[]): boolean {
  return bringsGoods(role, rules) || rules.some((rule) => speaksOf(rule, role) && !speaksOf(rule, "visitor"));
}

function bringsGoods(role: PersonRole, rules: readonly Rule[]): boolean {
  return carriers.has(role) && rules.some((rule) => rarePanels[rule.kind] === "goods" && speaksOf(rule, role));
}

function speaksOf({ appliesTo }: Rule, role: PersonRole): boolean {
  return appliesTo?.roles?.includes(role) ?? true;
}
