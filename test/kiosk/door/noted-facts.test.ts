import { describe, expect, test } from "vitest";
import type { Facts } from "../../../kiosk/door/door-event.ts";
import { stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { codeRule, cooperationRule, identityRule, maskRule, medicineRule, papersRule, questionsRule, registrationRule, spacingRule, symptomsRule } from "./every-rule.ts";
import { answerTo, attemptOf, checklist, document, finding, greenCode, kindsOf, openDoor, type PlayedDoor, requestOf, scanned, setupWith, setupWithMore, waitingId } from "./door-fixture.ts";

const refusal = { verdict: "refuse", obligations: [] } as const;

function doorWith(...rules: readonly Rule[]): PlayedDoor {
  const played = openDoor(setupWith(rules));
  played.play({ kind: "begin" });
  return played;
}

describe("a fact that a rule asks for", () => {
  const rows: readonly [string, Rule, Partial<Facts>][] = [
    ["the distance", spacingRule, { spacing: true }],
    ["symptoms", symptomsRule, { symptoms: [] }],
    ["questions", questionsRule, { answers: { "key-area": false, contact: false } }],
    ["a document", identityRule, { identityChecked: true }],
    ["an entry in the register", registrationRule, { registered: true }],
    ["papers", papersRule, { papers: ["health-card", "immunisation-certificate"] }],
  ];

  test.each(rows)("opens the step until it is noted, and is sent: %s", (_, rule, noted) => {
    const played = doorWith(rule);
    expect(checklist(played)).toEqual(["facts open"]);
    played.play({ kind: "note", noted });
    expect(requestOf(played)).toMatchObject({ visit: noted });
  });

  test("is one of several, and all are noted before anything is sent", () => {
    const played = doorWith(spacingRule, symptomsRule, registrationRule);
    played.play({ kind: "note", noted: { symptoms: [] } }, { kind: "note", noted: { spacing: true } });
    expect(played.visit().kind).toBe("collecting");
    played.play({ kind: "note", noted: { registered: true } });
    expect(requestOf(played)).toMatchObject({ visit: { symptoms: [], spacing: true, registered: true } });
  });

  test("ends the visit at once when it refuses", () => {
    const played = doorWith(spacingRule, symptomsRule);
    played.play({ kind: "note", noted: { symptoms: ["dry-cough"] } });
    expect(requestOf(played)).toMatchObject({ visit: { symptoms: ["dry-cough"], spacing: null } });
  });

  test("can be left out when it is not to be had, and the gateway says what follows", () => {
    const played = doorWith(papersRule);
    played.play({ kind: "note", noted: { papers: ["health-card"] } });
    expect(checklist(played)).toEqual(["facts open"]);
    played.play({ kind: "skip", step: "facts" });
    expect(requestOf(played)).toMatchObject({ visit: { papers: ["health-card"] } });
  });

  test("is corrected by opening its step, which closes when nothing of it is missing", () => {
    const played = openDoor(setupWithMore(spacingRule, registrationRule));
    played.play({ kind: "show-step", step: "facts" }, { kind: "note", noted: { spacing: true } });
    expect(stepToDo(attemptOf(played))).toBe("facts");
    played.play({ kind: "note", noted: { registered: true } });
    expect(stepToDo(attemptOf(played))).toBe("code");
  });
});

test("what is only noticed opens its step by hand, and a touch closes it again", () => {
  const played = openDoor(setupWithMore({ ...symptomsRule, notAsked: null }));
  played.play(scanned(greenCode()), { kind: "show-step", step: "facts" });
  expect(stepToDo(attemptOf(played))).toBe("facts");
  played.play({ kind: "show-step", step: null });
  expect(stepToDo(attemptOf(played))).toBe("temperature");
});

test("who buys a medicine is asked what its register wants, and nobody else is", () => {
  const played = openDoor(setupWith([codeRule, maskRule, medicineRule]));
  played.play(scanned(greenCode()));
  expect(checklist(played)).toContain("facts offered");
  played.play({ kind: "show-step", step: "facts" }, { kind: "note", noted: { medicines: ["antipyretic"] } });
  expect(checklist(played)).toContain("facts open");
  played.play({ kind: "note", noted: { registered: true } }, { kind: "note", noted: { symptoms: [] } });
  expect(checklist(played)).toContain("facts open");
  played.play({ kind: "note", noted: { identityChecked: true } });
  expect(checklist(played)).toContain("facts done");
});

describe("somebody who does not cooperate", () => {
  test("is sent away with one touch, whatever is missing, and it is recorded", () => {
    const played = openDoor(setupWithMore(cooperationRule));
    played.play({ kind: "begin" });
    expect(kindsOf(played.play({ kind: "not-cooperating", how: "refused" }))).toEqual(["submit"]);
    expect(requestOf(played)).toMatchObject({ scans: [], temperature: null, visit: { cooperation: "refused" } });
  });

  test("and abuses the staff is reported as such", () => {
    const played = openDoor(setupWithMore(cooperationRule));
    played.play(scanned(greenCode()), { kind: "not-cooperating", how: "abusive" });
    expect(requestOf(played)).toMatchObject({ scans: ["green of anna"], visit: { cooperation: "abusive" } });
  });

  test("and changes his mind is checked as if nothing had been", () => {
    const played = openDoor(setupWithMore(cooperationRule));
    played.play(scanned(greenCode()), { kind: "not-cooperating", how: "refused" });
    played.play({ kind: "answered", answer: answerTo(waitingId(played), "refuse", [finding("rule.not-cooperating", "refuse")]) }, { kind: "check-again" });
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "facts offered"]);
  });
});

describe("without a code that can be scanned", () => {
  test("a document and two touches do, as with a code", () => {
    const played = openDoor();
    played.play({ kind: "document", document: document() }, { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    expect(requestOf(played)).toMatchObject({ scans: [], visit: { documents: ["A".repeat(22)], registered: true, identityChecked: false } });
  });

  test("a document that staff only looked at does once they have registered the visitor", () => {
    const played = openDoor();
    played.play({ kind: "stand-in", type: "resident-id-card" }, { kind: "note", noted: { identityChecked: true } });
    expect(checklist(played)[0]).toBe("code open");
    played.play({ kind: "note", noted: { registered: true } });
    expect(checklist(played)[0]).toBe("code done");
    expect(stepToDo(attemptOf(played))).toBe("temperature");
  });

  test("one whose pseudonym could not be made counts as looked at, and is not said to be registered", () => {
    const played = openDoor();
    played.play({ kind: "document", document: document(null) }, { kind: "skip", step: "code" }, { kind: "temperature", tenthsC: 365 }, { kind: "mask", worn: true });
    expect(requestOf(played)).toMatchObject({ visit: { documents: [], registered: false, identityChecked: true } });
  });

  test("a green code that staff saw does where the policy takes it", () => {
    const sight: Rule = { id: "code", references: [], kind: "code-status", missing: { verdict: "recheck", obligations: [] }, outcomes: { yellow: refusal, red: refusal, grey: refusal }, bySight: { verdict: "admit-with-condition", obligations: [] } };
    const played = openDoor(setupWith([sight]));
    played.play({ kind: "stand-in", type: "resident-id-card" }, { kind: "note", noted: { codeSeen: "green" } });
    expect(requestOf(played)).toMatchObject({ visit: { codeSeen: "green" } });
  });

  test("nothing of it can be had is one touch more, and the gateway says what follows", () => {
    const played = openDoor();
    played.play({ kind: "stand-in", type: "resident-id-card" }, { kind: "skip", step: "code" });
    expect(checklist(played)[0]).toBe("code skipped");
  });

  test("the same document shown twice is one, and a party may show several", () => {
    const played = openDoor();
    played.play({ kind: "party-size", size: 2 }, { kind: "document", document: document() }, { kind: "document", document: document() }, { kind: "document", document: document("B".repeat(22)) });
    expect(attemptOf(played).documents.map(({ pseudonym }) => pseudonym?.[0])).toEqual(["A", "B"]);
  });

  test("a code that turns up after all takes the panel away", () => {
    const played = openDoor();
    played.play({ kind: "stand-in", type: "passport" }, scanned(greenCode()));
    expect(attemptOf(played).standIn).toBeNull();
  });
});
