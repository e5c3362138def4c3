import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packsOfDay } from "../../../gateway/policies/packs-in-force.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import { parsePolicyPack } from "../../../shared/wire/policy-pack.ts";
import { metAs, personUnder, ruleOf, saidBy, shipped } from "../../support/under-pack.ts";

const green = { health: "green" };
const ids = readdirSync("shared/policy/packs").map((file) => file.replace(/\.json$/, ""));
const fever = { scans: [green], temperature: 374 };

describe("of two doors that contradict each other, each is held as its own data", () => {
  it("C-17: fever is refused, reported, held or registered, by pack and class of venue", () => {
    expect(saidBy("theatre-75/temperature", { evidence: fever })).toEqual([["temp.fever", "refuse"]]);
    expect(saidBy("cn-hub-fever/temperature-on-leaving", { evidence: { ...fever, direction: "out" }, context: { venueClass: "transport.checkpoint" } })).toEqual([["temp.fever", "refuse", "register", "report", "hold"]]);
    expect(saidBy("sector-kindergarten/temperature-of-children-and-staff", { evidence: { ...fever, role: "student" } })).toEqual([["temp.fever", "refuse", "report", "hold"]]);
    expect(saidBy("sector-kindergarten/temperature-of-others", { evidence: { ...fever, role: "parent" } })).toEqual([["temp.fever", "refuse"]]);
    expect(saidBy("cn-wuhan-interim/suspected-symptoms", { evidence: { scans: [], symptoms: ["fever"] } })).toEqual([["rule.symptoms", "refuse", "report", "hold"]]);
  });

  it("C-18: the only number of the sources is above 37.3, and every pack that borrows it says so", () => {
    const rules = ids.flatMap((id) => shipped(id).rules.flatMap((rule) => (rule.kind === "temperature" ? [{ name: `${id}/${rule.id}`, rule }] : [])));
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.filter(({ rule }) => rule.feverAbove.value !== 373 || rule.feverAbove.inclusive).map(({ name }) => name)).toEqual([]);
    expect(rules.filter(({ rule }) => !rule.references.some((reference) => /37\.3|R-136/.test(reference))).map(({ name }) => name)).toEqual([]);
    expect([373, 374].map((temperature) => saidBy("theatre-75/temperature", { evidence: { scans: [green], temperature } }).map(([code]) => code))).toEqual([[], ["temp.fever"]]);
  });

  it("C-19: the temperature is taken on coming in, or on going out as well", () => {
    const leaving = { evidence: { ...fever, direction: "out" } };
    expect(saidBy("cn-wuhan-interim/temperature", leaving)).toEqual([]);
    expect(saidBy("unit-plant-tong/temperature-out", leaving)).toEqual([["temp.fever", "admit-with-condition", "report"]]);
    expect(saidBy("cn-ah-guangde-edu/temperature-out", { evidence: { ...fever, direction: "out", role: "student" } })).toEqual([["temp.fever", "admit-with-condition", "report"]]);
  });

  it("C-26: outsiders are kept out of schools, let in by one approver or by any approval, and examiners by a triple check", () => {
    const visitor = { evidence: { scans: [green] } };
    const approved = (approver: string) => ({ evidence: { scans: [green, { pass: "visitor", from: "2022-02-07T08:00:00+08:00", to: "2022-02-07T18:00:00+08:00", approver }] } });
    expect(saidBy("cn-ah-guangde-edu/no-outsiders", approved("后勤部校长"))).toEqual([["rule.outsider", "refuse"]]);
    expect([saidBy("cn-js-school/duty-only", visitor), saidBy("cn-js-school/duty-only", approved("班主任")), saidBy("cn-js-school/duty-only", approved("后勤部校长"))]).toEqual([[["rule.no-approval", "refuse"]], [["rule.no-approval", "refuse"]], []]);
    expect([saidBy("sector-university/visitor-code", visitor), saidBy("sector-university/visitor-code", approved("学院"))]).toEqual([[["rule.no-approval", "refuse"]], []]);
    const examiner = { scans: [green], role: "exam-staff", medicalMask: true, identityChecked: true, registered: true };
    expect(personUnder("cn-ah-guangde-edu", { evidence: examiner }).verdict).toBe("admit");
    expect(personUnder("cn-ah-guangde-edu", { evidence: { ...examiner, identityChecked: false } }).verdict).toBe("recheck");
  });

  it("C-27: Wuhan asks buyers of fever and cough medicine, Yueyang wants the real name of buyers of antipyretics alone", () => {
    const at = { context: { venueClass: "medical.pharmacy" } };
    const buys = (medicine: string, noted: object) => ({ ...at, evidence: { scans: [], medicines: [medicine], registered: true, ...noted } });
    expect(saidBy("cn-wuhan-interim/medicine-buyers", buys("cough-medicine", {}))).toEqual([["rule.medicine-not-asked", "recheck", "register"]]);
    expect(saidBy("cn-wuhan-interim/medicine-buyers", buys("cough-medicine", { symptoms: [] }))).toEqual([]);
    expect(saidBy("cn-hn-yueyang-gongtian/antipyretics-real-name", buys("cough-medicine", {}))).toEqual([]);
    expect(saidBy("cn-hn-yueyang-gongtian/antipyretics-real-name", buys("antipyretic", {}))).toEqual([["rule.identity-not-checked", "recheck", "register"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/antipyretics-real-name", buys("antipyretic", { identityChecked: true }))).toEqual([]);
  });

  it("C-28: the door is told to report at clinics, pharmacies and schools; to whom and within which time is still to come", () => {
    expect(saidBy("cn-hn-yueyang-gongtian/fever-at-a-clinic", { evidence: { scans: [], symptoms: ["fever"] }, context: { venueClass: "medical.clinic" } })).toEqual([["rule.symptoms", "admit-with-condition", "register", "report"]]);
    expect(saidBy("sector-school-basic/morning-check-of-staff", { evidence: { scans: [], role: "staff", symptoms: ["fever"] } })).toEqual([["rule.symptoms", "refuse", "report"]]);
    expect(saidBy("cn-wuhan-interim/medicine-buyers", { evidence: { scans: [], medicines: ["antipyretic"], registered: true, symptoms: ["fever"] }, context: { venueClass: "medical.pharmacy" } }).map(([code]) => code)).toEqual(["rule.medicine-suspicious"]);
    expect(metAs("R-294", "R-296", "R-335")).toEqual(["policy", "policy", "planned"]);
  });

  it("C-34: goods stay outside with their carrier, are disinfected and accepted, or are taken over from the driver", () => {
    const carried = { scans: [{ health: "red" }], role: "courier", goods: { kinds: ["other"] } };
    expect(saidBy("unit-plant-tong/carrier-and-goods", { evidence: carried })).toEqual([["goods.carrier-refused", "refuse"]]);
    expect(saidBy("cn-xj-yining/parcels-disinfected", { evidence: { scans: [], goods: { kinds: ["parcel"], disinfected: false } } })).toEqual([["goods.not-disinfected", "admit-with-condition"]]);
    expect(saidBy("cn-two-festivals/cross-border-driver", { evidence: { scans: [], role: "freight-driver", groups: ["cross-border-driver"], goods: { kinds: ["imported-cold-chain"] } }, context: { venueClass: "transport.port" } })).toEqual([["rule.separated", "refuse"]]);
    expect(shipped("cn-two-festivals").rules.some(({ kind }) => kind === "carrier-and-goods")).toBe(false);
  });

  it("C-40: classes of listed persons are the authority's own words, as many as a pack has", () => {
    expect(ruleOf("cn-street-xueyuannan/four-classes", "personal-list").personClasses).toEqual(["four-classes"]);
    const street = shipped("cn-street-xueyuannan");
    const invented = { ...street, rules: [{ ...ruleOf("cn-street-xueyuannan/four-classes", "personal-list"), personClasses: ["eighth-class-of-key-persons", "fifth-class"] }] };
    expect(parsePolicyPack(JSON.parse(JSON.stringify(invented))).kind).toBe("pack");
  });

  it("C-41: what has a masked or a suspect date comes into force only when somebody activates it", () => {
    const doubtful = ids.map(shipped).filter(({ effective }) => effective.certainty !== "stated");
    expect(doubtful.map(({ id }) => id)).toEqual(expect.arrayContaining(["cn-sx-return", "cn-two-festivals", "cn-wuhan-interim", "theatre-75"]));
    const shelf = new Map(ids.map(shipped).map((pack) => [pack.id, { pack, version: pack.id, origin: "shipped" as const }]));
    const venue: Venue = { id: "v", name: "v", venueClass: "culture.theatre", divisionCode: "140105", setting: "urban", policyId: "theatre-75", licence: { seats: null, persons: null }, capacity: { seats: null, shareBasisPoints: null, persons: null }, gates: [] };
    const onTheDay = packsOfDay({ shelf, activations: [] }, "2024-02-10")(venue) ?? [];
    expect(onTheDay.map(({ pack }) => pack.id)).toEqual(["theatre-75"]);
  });
});
