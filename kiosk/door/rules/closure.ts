import type { Evidence } from "../../../shared/domain/evidence.ts";
import type { VenueClass } from "../../../shared/domain/venue.ts";
import { type PersonGroup, type PersonRole, personGroups, personRoles, plainVisit } from "../../../shared/domain/visit.ts";
import type { AccessGround, AccessKey, AccessRule } from "../../../shared/policy/rules/access.ts";
import type { DoorRules } from "./door-rules.ts";
import { offeredRoles } from "../facts/offered-roles.ts";

/** The door is shut to plain visitors before anything of them is known; who comes with what opens it, as far as roles, one group or one key do. */
export interface Closure {
  readonly ground: AccessGround;
  readonly roles: readonly PersonRole[];
  /** In these roles; `null`: in whatever role. */
  readonly groups: readonly { readonly group: PersonGroup; readonly roles: readonly PersonRole[] | null }[];
  readonly keys: readonly AccessKey[];
  /** Nobody comes in, whoever it is and whatever is shown. */
  readonly isTotal: boolean;
}

/** From the widest to the narrowest. */
const grounds: readonly AccessGround[] = ["closed", "suspended", "closed-management", "outsider", "zone", "separated", "no-approval", "no-booking"];

const askedOfVisitors: ReadonlySet<AccessGround> = new Set<AccessGround>(["no-approval", "no-booking"]);

/** Why plain visitors are refused here today, and who is not; `null` where they are not. */
export function closureOf(rules: DoorRules, venueClass: VenueClass, nowMs: number): Closure | null {
  const shutTo = (role: PersonRole, group: PersonGroup | null): readonly AccessRule[] => {
    const findings = rules.findingsOf(emptyHanded(role, group), nowMs);
    return findings.flatMap(({ rule, severity }) => (rule?.kind === "access" && severity === "refuse" ? [rule] : []));
  };
  const shut = shutTo("visitor", null);
  const closing = shut.filter((rule) => !asksForKey(rule));
  const ground = grounds.find((candidate) => closing.some((rule) => rule.ground === candidate));
  if (ground === undefined) return null;
  const offered = offeredRoles(rules.inForce(nowMs), venueClass);
  const known = offered.length === 0 ? ["visitor" as const] : offered;
  const roles = known.filter((role) => shutTo(role, null).length === 0);
  const others = known.filter((role) => !roles.includes(role)).map((role) => ({ role, toldApart: rules.groupsToldApart(emptyHanded(role, null), nowMs) }));
  const groups = personGroups.flatMap((group) => {
    const opened = others.filter(({ role, toldApart }) => toldApart.includes(group) && shutTo(role, group).length === 0).map(({ role }) => role);
    return opened.length === 0 ? [] : [{ group, roles: opened.includes("visitor") ? null : opened }];
  });
  const keys = keysTo(shut);
  const isShutToAll = (): boolean => personRoles.every((role) => [null, ...personGroups].every((group) => shutTo(role, group).some(({ unless }) => unless.length === 0)));
  return { ground, roles, groups, keys, isTotal: roles.length === 0 && groups.length === 0 && keys.length === 0 && isShutToAll() };
}

/** Where any visitor is expected to show a key, the door asks for it and is not shut. */
function asksForKey({ ground, unless }: AccessRule): boolean {
  return unless.some(({ kind }) => kind === "booking" || askedOfVisitors.has(ground));
}

function emptyHanded(role: PersonRole, group: PersonGroup | null): Evidence {
  const visit = { ...plainVisit, role, groups: group === null ? [] : [group] };
  return { readings: [], temperature: null, earlierTemperatures: [], mask: null, partySize: 1, visit };
}

/** The keys of the first rule that all the others take as well, as far as their kind tells. */
function keysTo([first, ...others]: readonly AccessRule[]): readonly AccessKey[] {
  return (first?.unless ?? []).filter(({ kind }) => others.every(({ unless }) => unless.some((key) => key.kind === kind)));
}
