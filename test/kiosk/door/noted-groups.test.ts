import { describe, expect, test } from "vitest";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import type { PersonGroup, PersonRole } from "../../../shared/domain/visit.ts";
import { plainVisit } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Selector } from "../../../shared/policy/rule-parts.ts";
import { approvalRule, codeRule, maskRule, spacingRule } from "./every-rule.ts";
import { attemptOf, checklist, greenCode, noonMs, openDoor, requestOf, scanned, setupWith, theatreSetup } from "./door-fixture.ts";

const stopped: Rule = { ...approvalRule, id: "stopped", ground: "suspended", unless: [], appliesTo: { notGroups: ["on-duty"] } };

function toldApart(rules: readonly Rule[], role: PersonRole = "visitor"): readonly PersonGroup[] {
  const evidence = { readings: [], temperature: null, earlierTemperatures: [], mask: null, partySize: 1, visit: { ...plainVisit, role } };
  return rulesOfSetup(setupWith(rules)).groupsToldApart(evidence, noonMs);
}

function spacingFor(appliesTo: Selector): Rule {
  return { ...spacingRule, appliesTo };
}

describe("the groups that can be noted", () => {
  test("are those that a rule in force here names, whether it speaks of them or lets them off", () => {
    expect(toldApart([])).toEqual([]);
    expect(toldApart([spacingFor({ groups: ["quarantine-site", "port-cargo"] }), stopped])).toEqual(["port-cargo", "quarantine-site", "on-duty"]);
  });

  test("are those of a rule that speaks only of arrivals, though nobody knows yet where somebody comes from", () => {
    expect(toldApart([spacingFor({ groups: ["port-cargo"], from: { scope: "other-city", lookBack: { value: 14, unit: "days", inclusive: true } } })])).toEqual(["port-cargo"]);
  });

  test("are not those of rules for another class of venues, another zone, another role, or who leaves", () => {
    const elsewhere: readonly Selector[] = [
      { groups: ["on-duty"], venueClasses: ["edu.school"] },
      { groups: ["on-duty"], zones: ["control-room"] },
      { groups: ["on-duty"], roles: ["staff"] },
      { groups: ["on-duty"], directions: ["out"] },
    ];
    expect(elsewhere.flatMap((selector) => toldApart([spacingFor(selector)]))).toEqual([]);
    expect(toldApart([spacingFor({ groups: ["canteen"], roles: ["staff"] })], "staff")).toEqual(["canteen"]);
  });

  test("are none at the theatre under its own rules", () => {
    const played = openDoor(theatreSetup);
    played.play(scanned(greenCode()));
    expect(attemptOf(played).judgement.groups).toEqual([]);
  });
});

describe("a group that staff note", () => {
  test("asks for what only its members have to do, and is sent", () => {
    const played = openDoor(setupWith([codeRule, spacingFor({ groups: ["port-cargo"] })]));
    played.play({ kind: "note", noted: { groups: ["port-cargo"] } });
    expect(checklist(played)).toEqual(["code open", "facts open"]);
    played.play(scanned(greenCode()), { kind: "note", noted: { spacing: true } });
    expect(requestOf(played)).toMatchObject({ visit: { groups: ["port-cargo"], spacing: true } });
  });

  test("goes on to be offered while it is noted, and can be taken back", () => {
    const played = openDoor(setupWith([codeRule, spacingFor({ groups: ["port-cargo"] })]));
    played.play({ kind: "note", noted: { groups: ["port-cargo"] } });
    expect(attemptOf(played).judgement.groups).toEqual(["port-cargo"]);
    played.play({ kind: "note", noted: { groups: [] } });
    expect(checklist(played)).toEqual(["code open"]);
  });

  test("lets off before the first code would refuse everybody else", () => {
    const others = openDoor(setupWith([codeRule, maskRule, stopped]));
    others.play(scanned(greenCode()));
    expect(others.visit().kind).toBe("deciding");
    const onDuty = openDoor(setupWith([codeRule, maskRule, stopped]));
    onDuty.play({ kind: "note", noted: { groups: ["on-duty"] } }, scanned(greenCode()));
    expect(checklist(onDuty)).toEqual(["code done", "mask open"]);
  });
});
