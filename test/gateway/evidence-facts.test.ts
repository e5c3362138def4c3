import { describe, expect, it } from "vitest";
import { readEvidenceFacts, writeEvidenceFacts, type EvidenceFacts } from "../../gateway/check-in/evidence-facts.ts";
import type { ListedPersons } from "../../gateway/check-in/listed-persons.ts";
import type { CredentialClaims } from "../../shared/domain/credential.ts";
import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import { plainVisit } from "../../shared/domain/visit.ts";
import type { EntryPlace } from "../../shared/policy/evaluation-context.ts";

const shown = { issuer: "home-province", issuerKeyId: "key-1", issuedAtMs: 1, expiresAtMs: 2 };
const place: EntryPlace = { venueId: "theatre", venueClass: "culture.theatre", divisionCode: "310113", setting: "urban", zone: "audience" };

function reading(subjectKey: string, claims: CredentialClaims): ScanReading {
  return { kind: "credential", credential: { ...shown, subjectKey, claims } };
}

function evidence(changes: Partial<Evidence> = {}): Evidence {
  return { readings: [], temperature: null, earlierTemperatures: [], mask: null, partySize: 1, visit: plainVisit, ...changes };
}

function facts(whole: Evidence, listed: ListedPersons = new Map()): EvidenceFacts {
  return { evidence: whole, place, listed };
}

const green: CredentialClaims = { kind: "health-code", status: "green" };
const itinerary: CredentialClaims = { kind: "itinerary", stays: [{ divisionCode: "310113", fromMs: 3, toMs: 4 }], colour: "green", starred: true, borderEntries: [{ atMs: 5, portDivisionCode: "3101" }] };

describe("the facts that are kept for a replay", () => {
  it("say who is who within the check-in, and neither pseudonym nor laboratory", () => {
    const test: CredentialClaims = { kind: "test-certificate", result: "negative", sampledAtMs: 1, reportedAtMs: null, laboratory: "朝阳疾控" };
    const readings = [reading("k3J9", green), reading("x7Qp", green), reading("k3J9", test), { kind: "unusable", code: "read.damaged" } as const];
    const text = writeEvidenceFacts(facts(evidence({ readings, partySize: 2 })));
    expect(JSON.parse(text).readings).toEqual([
      { kind: "credential", subject: 0, ...shown, claims: green },
      { kind: "credential", subject: 1, ...shown, claims: green },
      { kind: "credential", subject: 0, ...shown, claims: { ...test, laboratory: null } },
      { kind: "unusable", code: "read.damaged" },
    ]);
    expect(text).not.toMatch(/k3J9|x7Qp|朝阳/);
  });

  it("say which document is which within the check-in, and no pseudonym", () => {
    const visit = { ...plainVisit, documents: ["Ko0Jkp6tE_v043PJL-PTrg", "8uEXpukQvdwZ2vtp7r4JbQ", "Ko0Jkp6tE_v043PJL-PTrg"], registered: true };
    const text = writeEvidenceFacts(facts(evidence({ visit, partySize: 3 })));
    expect(JSON.parse(text).visit).toEqual({ ...visit, documents: [0, 1, 0] });
    expect(text).not.toMatch(/Ko0J|8uEX/);
    expect(readEvidenceFacts(text).evidence.visit).toEqual({ ...visit, documents: ["0", "1", "0"] });
  });

  it("say what the authority's lists said of whom, by the number", () => {
    const readings = [reading("k3J9", green), reading("x7Qp", green)];
    const contact = { personClass: "close-contact", sinceMs: 9, releasedAtMs: null };
    const recovered = { personClass: "recovered", sinceMs: 10, releasedAtMs: 11 };
    const text = writeEvidenceFacts(facts(evidence({ readings, partySize: 2 }), new Map([["x7Qp", [contact, recovered]]])));
    expect(JSON.parse(text).listed).toEqual([
      { subject: 1, ...contact },
      { subject: 1, ...recovered },
    ]);
    expect(text).not.toMatch(/k3J9|x7Qp/);
    expect(readEvidenceFacts(text).listed).toEqual(new Map([["1", [contact, recovered]]]));
  });

  it("hold whatever else was observed, also what a later version observes", () => {
    const observed = { ...evidence({ temperature: { tenthsC: 366, source: "keypad" }, mask: true }), umbrella: true };
    expect(JSON.parse(writeEvidenceFacts(facts(observed)))).toEqual({ ...observed, place });
  });

  it("are read back as they were, with a number for each person", () => {
    const visit = { ...plainVisit, symptoms: ["fever"], answers: { contact: false }, declaredStays: [{ divisionCode: "1101", fromMs: 6, toMs: 7 }] } as const;
    const earlierTemperatures = [{ tenthsC: 374, source: "infrared", atMs: 8 }] as const;
    const whole = evidence({ readings: [reading("k3J9", green), reading("x7Qp", itinerary), reading("k3J9", itinerary)], visit, earlierTemperatures });
    expect(readEvidenceFacts(writeEvidenceFacts(facts(whole)))).toEqual({
      evidence: { ...whole, readings: [reading("0", green), reading("1", itinerary), reading("0", itinerary)] },
      place,
      listed: new Map(),
    });
  });

  it("of an earlier version say nothing of what it did not know", () => {
    const stays = [{ divisionCode: "310113", fromMs: 3, toMs: 4 }];
    const text = JSON.stringify({ readings: [{ kind: "credential", subject: 0, ...shown, claims: { kind: "itinerary", stays } }], temperature: null, mask: true, partySize: 1 });
    expect(readEvidenceFacts(text)).toEqual({
      evidence: evidence({ readings: [reading("0", { kind: "itinerary", stays, colour: null, starred: false, borderEntries: [] })], mask: true }),
      place: null,
      listed: new Map(),
    });
  });
});
