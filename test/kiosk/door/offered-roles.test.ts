import { describe, expect, test } from "vitest";
import { offeredRoles } from "../../../kiosk/door/facts/offered-roles.ts";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import type { VenueClass } from "../../../shared/domain/venue.ts";
import type { PersonRole } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";
import { goodsRules, papersRule, spacingRule } from "./every-rule.ts";
import { noonMs, openDoor, setupWithMore, theatreSetup } from "./door-fixture.ts";

function of(rule: Rule, ...roles: readonly PersonRole[]): Rule {
  return { ...rule, appliesTo: { roles } };
}

function offeredAtTheatre(...rules: readonly Rule[]): readonly PersonRole[] {
  return offeredRoles(rules, "culture.theatre");
}

/** At a gate of such a venue under a pack that comes with the program. */
function offeredUnder(packId: string, venueClass: VenueClass): readonly PersonRole[] {
  const packs = [policyPackFile(`shared/policy/packs/${packId}.json`)];
  const { inForce } = rulesOfSetup({ ...theatreSetup, policy: { version: "policy-1", packs }, place: { ...theatreSetup.place, venueClass } });
  return offeredRoles(inForce(noonMs), venueClass);
}

describe("the roles to choose from", () => {
  test("are none where all rules treat everybody alike", () => {
    expect(offeredAtTheatre()).toEqual([]);
    expect(offeredAtTheatre(spacingRule, of(papersRule, "visitor", "staff", "student", "parent", "resident", "patient", "courier", "freight-driver", "exam-staff"))).toEqual([]);
  });

  test("are the plain visitor, and whom a rule singles out", () => {
    expect(offeredAtTheatre(of(spacingRule, "student"), of(papersRule, "parent", "student"))).toEqual(["visitor", "student", "parent"]);
  });

  test("have one for all whom the rules treat alike", () => {
    expect(offeredAtTheatre(of(spacingRule, "parent", "resident", "patient"))).toEqual(["visitor", "parent"]);
  });

  test("have those who usually come when a rule that speaks of visitors lets them off, and nobody else", () => {
    expect(offeredAtTheatre(of(papersRule, "visitor", "student"))).toEqual(["visitor", "staff", "courier"]);
    expect(offeredRoles([of(papersRule, "visitor", "student")], "edu.school")).toEqual(["staff", "parent", "visitor", "exam-staff"]);
  });

  test("have who brings goods where a rule judges them, whomever it speaks of", () => {
    expect(offeredAtTheatre(...goodsRules)).toEqual(["visitor", "courier"]);
    expect(offeredRoles(goodsRules, "industry.factory")).toEqual(["visitor", "courier", "freight-driver"]);
    expect(offeredAtTheatre(...goodsRules.map((rule) => of(rule, "visitor")))).toEqual(["visitor", "staff", "courier"]);
  });

  test("are not those of rules for another venue class or setting", () => {
    const elsewhere: Rule = { ...spacingRule, appliesTo: { roles: ["student"], venueClasses: ["edu.school"] } };
    const rural: Rule = { ...papersRule, appliesTo: { roles: ["parent"], setting: "rural" } };
    const door = openDoor(setupWithMore(elsewhere, rural)).door();
    expect(offeredRoles(door.rules.inForce(noonMs), "culture.theatre")).toEqual([]);
  });

  test.each([
    ["sector-kindergarten", "edu.kindergarten", ["student", "parent", "staff", "visitor", "courier"]],
    ["unit-plant-tong", "industry.factory", ["staff", "visitor", "courier", "freight-driver"]],
    ["cn-ah-guangde-edu", "edu.school", ["student", "staff", "visitor", "exam-staff"]],
    ["cn-tj-compound", "community.compound", ["resident", "visitor", "staff"]],
    ["theatre-75", "culture.theatre", []],
  ] as const)("are few under %s, with those who come most at first", (packId, venueClass, roles) => {
    expect(offeredUnder(packId, venueClass)).toEqual(roles);
  });
});
