import { describe, expect, test } from "vitest";
import { evidenceOf, roleOf } from "../../../kiosk/door/collect/attempt.ts";
import { codesAsked, hasStandIn } from "../../../kiosk/door/read/codes-asked.ts";
import type { DoorEvent } from "../../../kiosk/door/door-event.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { approvalRule, codeRule, maskRule, medicalMaskRule, medicineRule, papersRule, spacingRule, symptomsRule } from "./every-rule.ts";
import { attemptOf, booking, checklist, greenCode, openDoor, pass, requestOf, scanned, setupWith, setupWithMore, theatreSetup } from "./door-fixture.ts";

const ofStudents = (rule: Rule): Rule => ({ ...rule, appliesTo: { roles: ["student"] } });

describe("the fast path", () => {
  const steps: readonly DoorEvent[] = [scanned(greenCode()), { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true }];

  test("is a code and two touches in the theatre, and the second submits", () => {
    const played = openDoor();
    const kinds = steps.map((event) => {
      played.play(event);
      return played.visit().kind;
    });
    expect(kinds).toEqual(["collecting", "collecting", "deciding"]);
  });

  test("is not a touch longer where other rules speak of other people, or take what is noted", () => {
    const played = openDoor(setupWithMore(ofStudents(spacingRule), ofStudents(papersRule), { ...symptomsRule, notAsked: null }, medicineRule));
    played.play(...steps);
    expect(requestOf(played)).toMatchObject({ scans: ["green of anna"], mask: true });
  });

  test("is as long where only a medical mask will do", () => {
    const played = openDoor(setupWithMore(medicalMaskRule));
    played.play(scanned(greenCode()), { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true, medical: true });
    expect(requestOf(played)).toMatchObject({ mask: true, visit: { medicalMask: true } });
  });

  test("sends nothing of a visit of which nothing was noted", () => {
    const played = openDoor();
    played.play(...steps);
    expect(Object.keys(requestOf(played))).toEqual(["id", "gateId", "at", "deviceSeq", "scans", "temperature", "mask", "partySize", "sessionId"]);
  });
});

describe("who comes", () => {
  test("decides what is asked, and can be changed back", () => {
    const played = openDoor(setupWithMore(ofStudents(spacingRule)));
    played.play({ kind: "role", role: "student" });
    expect(checklist(played)).toEqual(["code open", "temperature open", "mask open", "facts open"]);
    played.play({ kind: "role", role: "visitor" });
    expect(checklist(played)).toEqual(["code open", "temperature open", "mask open", "facts offered"]);
  });

  test("is said by a pass, for its holder and nobody else", () => {
    const played = openDoor(setupWithMore(ofStudents(spacingRule)));
    played.play(scanned(greenCode()), scanned(pass("student")));
    expect(roleOf(attemptOf(played))).toBe("student");
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "facts open"]);
    expect(evidenceOf(attemptOf(played)).visit.role).toBe("visitor");
  });

  test("goes with the request", () => {
    const played = openDoor(setupWith([codeRule, ofStudents(spacingRule)]));
    played.play({ kind: "role", role: "student" }, scanned(greenCode()), { kind: "note", noted: { spacing: true } });
    expect(requestOf(played)).toMatchObject({ visit: { role: "student", spacing: true } });
  });
});

describe("a rule that holds only on some days", () => {
  const untilToday: Rule = { ...spacingRule, during: { from: null, to: "2022-04-16" } };

  test("asks on its last day, until midnight in Beijing", () => {
    const played = openDoor(setupWithMore(untilToday));
    played.at(Date.parse("2022-04-16T23:59:59+08:00")).play({ kind: "begin" });
    expect(checklist(played)).toContain("facts open");
    played.at(Date.parse("2022-04-17T00:00:00+08:00")).play({ kind: "begin" });
    expect(checklist(played)).not.toContain("facts open");
  });
});

describe("what a rule only advises", () => {
  test("can be noted, and nobody has to", () => {
    const advised: Rule = { ...papersRule, missing: { verdict: "admit-with-condition", obligations: [] } };
    const played = openDoor(setupWith([codeRule, maskRule, advised]));
    played.play(scanned(greenCode()));
    expect(checklist(played)).toEqual(["code done", "mask open", "facts offered"]);
    played.play({ kind: "mask", worn: true });
    expect(played.visit().kind).toBe("deciding");
  });
});

describe("a pass, a booking or a badge", () => {
  const approvalOrBooking: Rule = { ...approvalRule, unless: [{ kind: "pass" }, { kind: "booking" }] };

  test("is waited for before anybody is refused for having shown none", () => {
    const played = openDoor(setupWithMore(approvalOrBooking));
    played.play(scanned(greenCode()));
    expect(played.visit().kind).toBe("collecting");
    expect(checklist(played)[0]).toBe("code open");
    expect(codesAsked(attemptOf(played))).toEqual(["codePass", "codeBooking"]);
    played.play(scanned(booking()));
    expect(checklist(played)[0]).toBe("code done");
  });

  test("that nobody has ends the visit with one touch", () => {
    const played = openDoor(setupWithMore(approvalOrBooking));
    played.play(scanned(greenCode()), { kind: "skip", step: "code" });
    expect(requestOf(played)).toMatchObject({ scans: ["green of anna"], temperature: null });
  });

  test("cannot open a door that is closed to all", () => {
    const played = openDoor(setupWithMore({ ...approvalRule, ground: "closed", unless: [] }));
    played.play(scanned(greenCode()));
    expect(played.visit().kind).toBe("deciding");
  });

  test("of staff is waited for where their records are wanted, and not asked for twice", () => {
    const records: Rule = { id: "records", references: [], kind: "staff-record", appliesTo: { roles: ["staff"] }, requires: ["medical-check"], missing: { verdict: "refuse", obligations: [] } };
    const played = openDoor(setupWithMore(records));
    played.play({ kind: "role", role: "staff" }, scanned(greenCode()));
    expect(codesAsked(attemptOf(played))).toEqual(["codeBadge"]);
    played.play(scanned(pass("staff")));
    expect(played.visit().kind).toBe("deciding");
  });
});

test("an itinerary is asked for by its name where it is required", () => {
  const required: Rule = { id: "both", references: [], kind: "credentials-required", credentials: ["health-code", "itinerary"], missing: { verdict: "recheck", obligations: [] } };
  const played = openDoor(setupWith([required]));
  played.play({ kind: "begin" });
  expect(codesAsked(attemptOf(played))).toEqual(["codeHealth", "codeItinerary"]);
  played.play(scanned(greenCode()));
  expect(codesAsked(attemptOf(played))).toEqual(["codeItinerary"]);
});

test("something can stand in for a code only where the policy takes it", () => {
  const standIn = (rules: readonly Rule[]): boolean => {
    const played = openDoor({ ...theatreSetup, policy: { version: "policy-2", packs: setupWith(rules).policy.packs } });
    played.play({ kind: "role", role: "visitor" });
    return hasStandIn(attemptOf(played));
  };
  const { bySight: _sight, withDocument: _document, ...onlyCodes } = codeRule;
  expect(standIn([codeRule, spacingRule])).toBe(true);
  expect(standIn([onlyCodes, spacingRule])).toBe(false);
});
