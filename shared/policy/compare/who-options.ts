import { personRoles, type PersonGroup, type PersonRole } from "../../domain/visit.ts";
import type { Rule } from "../policy-pack.ts";
import { being, eachWithEach, joined, plain, type Option } from "./option.ts";
import { noted } from "./sketch.ts";

function inRole(role: PersonRole): Option {
  return role === "visitor" ? plain : being((sketch) => noted(sketch, { role }));
}

function inGroup(group: PersonGroup): Option {
  return being((sketch) => noted(sketch, { groups: [group] }));
}

/** Roles that the rule speaks of; all of them, where its peers tell roles apart. */
function rolesToTell(rule: Rule, peers: readonly Rule[]): readonly Option[] {
  const roles = rule.appliesTo?.roles;
  if (roles !== undefined) return roles.map(inRole);
  return peers.some(({ appliesTo }) => appliesTo?.roles !== undefined) ? personRoles.map(inRole) : [plain];
}

/** Groups that the rule speaks of; where it speaks of all, those that its peers leave out. */
function groupsToTell(rule: Rule, peers: readonly Rule[]): readonly Option[] {
  const { groups, notGroups = [] } = rule.appliesTo ?? {};
  if (groups !== undefined) return groups.filter((group) => !notGroups.includes(group)).map(inGroup);
  const leftOut = new Set(peers.flatMap(({ appliesTo }) => appliesTo?.notGroups ?? []));
  return [plain, ...[...leftOut].filter((group) => !notGroups.includes(group)).map(inGroup)];
}

const goingOut = being((sketch) => noted(sketch, { direction: "out" }));

function directionsToTell({ appliesTo }: Rule): readonly Option[] {
  return (appliesTo?.directions ?? ["in"]).map((direction) => (direction === "in" ? plain : goingOut));
}

/** Whom a rule speaks of: each role with the first group, each group with the first role, since selectors join them only by "and". */
export function whoOptions(rule: Rule, peers: readonly Rule[]): readonly Option[] {
  const roles = rolesToTell(rule, peers);
  const groups = groupsToTell(rule, peers);
  const [firstRole = plain] = roles;
  const [firstGroup = plain] = groups;
  const persons = [...roles.map((role) => joined(role, firstGroup)), ...groups.slice(1).map((group) => joined(firstRole, group))];
  return eachWithEach(directionsToTell(rule), persons);
}
