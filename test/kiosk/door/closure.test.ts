import { describe, expect, test } from "vitest";
import { whoMayEnter } from "../../../kiosk/door/rules/closed-sign.tsx";
import { type Closure, closureOf } from "../../../kiosk/door/rules/closure.ts";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import type { VenueClass, Zone } from "../../../shared/domain/venue.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { AccessRule } from "../../../shared/policy/rules/access.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";
import { approvalRule } from "./every-rule.ts";
import { noonMs, setupWith, theatreSetup } from "./door-fixture.ts";

const closed: AccessRule = { id: "closed", references: [], kind: "access", ground: "closed", unless: [], outcome: { verdict: "refuse", obligations: [] } };

function closureWith(...rules: readonly Rule[]): Closure | null {
  return closureOf(rulesOfSetup(setupWith(rules)), "culture.theatre", noonMs);
}

/** At a gate of such a venue under a pack that comes with the program, in both languages. */
function signUnder(packId: string, venueClass: VenueClass, zone: Zone | null = null): readonly (string | null)[] | null {
  const packs = [policyPackFile(`shared/policy/packs/${packId}.json`)];
  const rules = rulesOfSetup({ ...theatreSetup, policy: { version: "policy-1", packs }, place: { ...theatreSetup.place, venueClass, zone } });
  const closure = closureOf(rules, venueClass, noonMs);
  return closure === null ? null : [closure.ground, whoMayEnter(closure, "zh-CN"), whoMayEnter(closure, "en")];
}

describe("a door", () => {
  test("is not shut where nothing refuses plain visitors", () => {
    expect(closureWith()).toBeNull();
    expect(closureWith({ ...closed, outcome: { verdict: "recheck", obligations: [] } })).toBeNull();
    expect(closureWith({ ...closed, appliesTo: { roles: ["staff"] } })).toBeNull();
    expect(closureWith({ ...closed, appliesTo: { venueClasses: ["commerce.market"] } })).toBeNull();
    expect(closureWith({ ...closed, during: { from: "2022-04-17", to: null } })).toBeNull();
  });

  test("is not shut where visitors are asked for an approval or a booking", () => {
    expect(closureWith(approvalRule)).toBeNull();
    expect(closureWith({ ...closed, ground: "no-booking", unless: [{ kind: "booking" }] })).toBeNull();
    expect(closureWith({ ...closed, ground: "zone", unless: [{ kind: "booking" }] })).toBeNull();
    expect(closureWith({ ...approvalRule, unless: [] })).toMatchObject({ ground: "no-approval" });
  });

  test("is shut to all alike", () => {
    expect(closureWith(closed)).toEqual({ ground: "closed", roles: [], groups: [], keys: [], isTotal: true });
  });

  test("is shut for the widest of several reasons", () => {
    expect(closureWith({ ...closed, id: "zone", ground: "zone" }, { ...closed, id: "suspended", ground: "suspended" })).toMatchObject({ ground: "suspended" });
  });

  test("is open to the roles that no rule shuts out", () => {
    expect(closureWith({ ...closed, appliesTo: { roles: ["visitor", "student"] } })).toMatchObject({ roles: ["staff", "courier"], isTotal: false });
  });

  test("is open to the groups that are let off, in the roles in which they are", () => {
    const exceptOnDuty: AccessRule = { ...closed, appliesTo: { notGroups: ["on-duty"] } };
    expect(closureWith(exceptOnDuty)).toMatchObject({ roles: [], groups: [{ group: "on-duty", roles: null }], isTotal: false });
    const noVisitors: AccessRule = { ...closed, id: "visitors", appliesTo: { roles: ["visitor"] } };
    expect(closureWith(exceptOnDuty, noVisitors)).toMatchObject({ roles: [], groups: [{ group: "on-duty", roles: ["staff", "courier"] }] });
  });

  test("is open to the keys that every rule takes", () => {
    const withPass: AccessRule = { ...closed, ground: "closed-management", unless: [{ kind: "pass", holders: ["resident"] }] };
    expect(closureWith(withPass)).toMatchObject({ keys: [{ kind: "pass", holders: ["resident"] }], isTotal: false });
    expect(closureWith(withPass, { ...closed, id: "again" })).toMatchObject({ keys: [], isTotal: true });
  });
});

describe("the sign over a shut door says who may still come in", () => {
  test.each([
    ["cn-wuhan-market-closed", "commerce.market", null, "closed", "仍可入内：工作人员、快递员", "May still come in: Staff, Courier"],
    ["sector-kindergarten", "edu.kindergarten", null, "outsider", "仍可入内：学生、家长、工作人员、持有效通行码的人", "May still come in: Student, Parent, Staff, anybody with a valid pass"],
    ["cn-wuhan-stop-order", "culture.theatre", null, "suspended", "仍可入内：当班值守的人", "May still come in: the group “on duty”"],
    ["unit-plant-tong", "public.office", "control-room", "zone", "仍可入内：当班值守的工作人员、快递员", "May still come in: Staff, Courier of the group “on duty”"],
    ["cn-street-xueyuannan", "leisure.chess", null, "closed", "仍可入内：持有效通行码的工作人员", "May still come in: Staff with a valid pass"],
  ] as const)("under %s at a %s, zone %s", (packId, venueClass, zone, ground, zh, en) => {
    expect(signUnder(packId, venueClass, zone)).toEqual([ground, zh, en]);
  });

  test("and nothing where everybody is checked", () => {
    expect(signUnder("theatre-75", "culture.theatre")).toBeNull();
    expect(signUnder("sector-university", "edu.university")).toBeNull();
  });

  test("by the approval that a pass needs, or that nobody may", () => {
    const approved: Closure = { ground: "outsider", roles: [], groups: [], keys: [{ kind: "pass", approvers: ["后勤部校长"] }, { kind: "booking" }], isTotal: false };
    expect(whoMayEnter(approved, "zh-CN")).toBe("仍可入内：持后勤部校长批准的通行码的人、持有效预约码的人");
    expect(whoMayEnter({ ...approved, keys: [], isTotal: true }, "zh-CN")).toBe("任何人不得入内");
    expect(whoMayEnter({ ...approved, keys: [], isTotal: true }, "en")).toBe("Nobody may come in");
    expect(whoMayEnter({ ...approved, keys: [] }, "en")).toBeNull();
  });
});
