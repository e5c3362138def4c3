import { describe, expect, it } from "vitest";
import type { Stay } from "../../shared/domain/credential.ts";
import { plainVisit } from "../../shared/domain/visit.ts";
import { concerned, isOfPassage, isOfVenue } from "../../shared/policy/applies-to.ts";
import type { Person } from "../../shared/policy/person.ts";
import type { OriginScope, Selector } from "../../shared/policy/rule-parts.ts";
import { contextAt, theatrePlace } from "../support/entry-place.ts";

const nowMs = Date.parse("2024-02-07T12:00:00+08:00");
const lookBack = { value: 14, unit: "days", inclusive: true } as const;
/** In Wujiang, a district of Suzhou in Jiangsu. */
const context = { ...contextAt(nowMs, null), place: { ...theatrePlace, divisionCode: "320509" } };

function stay(divisionCode: string, lastDay = "2024-02-06"): Stay {
  return { divisionCode, fromMs: Date.parse("2024-01-02T08:00:00+08:00"), toMs: Date.parse(`${lastDay}T18:00:00+08:00`) };
}

function personWith(stays: readonly Stay[]): Person {
  return { subjectKey: "first", latest: [], healthStatuses: [], itineraries: [], stays, borderEntries: [], certificates: [], monitoring: [], passes: [], bookings: [] };
}

function isConcerned(selector: Selector, person: Person, at = context): boolean {
  return concerned(selector, { persons: [person], visit: plainVisit }, at).length > 0;
}

describe("who comes from elsewhere", () => {
  it.each<[OriginScope, string, boolean]>([
    ["other-province", "330106", true],
    ["other-province", "320105", false],
    ["other-province", "33", true],
    ["other-city", "330106", true],
    ["other-city", "320105", true],
    ["other-city", "320505", false],
    ["other-city", "32", false],
    ["other-county", "330106", true],
    ["other-county", "320105", true],
    ["other-county", "320505", true],
    ["other-county", "320509", false],
    ["other-county", "320509001", false],
    ["other-county", "3205", false],
    ["same-province", "330106", false],
    ["same-province", "320105", true],
    ["same-province", "3201", true],
    ["same-province", "320505", false],
    ["same-province-other-county", "330106", false],
    ["same-province-other-county", "320105", true],
    ["same-province-other-county", "3201", true],
    ["same-province-other-county", "320505", true],
    ["same-province-other-county", "320505001", true],
    ["same-province-other-county", "320509", false],
    ["same-province-other-county", "320509001", false],
    ["same-province-other-county", "3205", false],
    ["same-province-other-county", "32", false],
  ])("%s, after a stay in %s: %s", (scope, divisionCode, expected) => {
    const person = personWith([stay(divisionCode)]);
    expect(isConcerned({ from: { scope, lookBack } }, person)).toBe(expected);
  });

  it.each<[OriginScope, string, boolean]>([
    ["other-city", "310230", false],
    ["other-city", "310115", false],
    ["other-city", "320505", true],
    ["other-county", "310230", true],
    ["same-province", "310230", false],
  ])("%s, after a stay in %s, at a venue in Shanghai, which is one city: %s", (scope, divisionCode, expected) => {
    const person = personWith([stay(divisionCode)]);
    expect(isConcerned({ from: { scope, lookBack } }, person, contextAt(nowMs, null))).toBe(expected);
  });

  it.each([
    ["2024-01-24", true],
    ["2024-01-23", false],
  ])("counts for 14 days: left on %s", (lastDay, expected) => {
    const person = personWith([stay("330106", lastDay)]);
    expect(isConcerned({ from: { scope: "other-province", lookBack } }, person)).toBe(expected);
  });
});

describe("a rule about arrivals", () => {
  const stays = [stay("330106"), stay("320105"), stay("320505"), stay("320509")];

  it.each<[OriginScope, readonly string[]]>([
    ["other-province", ["330106"]],
    ["other-city", ["330106", "320105"]],
    ["other-county", ["330106", "320105", "320505"]],
    ["same-province", ["320105"]],
    ["same-province-other-county", ["320105", "320505"]],
  ])("from %s sees no other stays", (scope, codes) => {
    const seen = concerned({ from: { scope, lookBack } }, { persons: [personWith(stays)], visit: plainVisit }, context);
    expect(seen.map((person) => person.stays.map(({ divisionCode }) => divisionCode))).toEqual([codes]);
  });

  it("from anywhere sees all", () => {
    const persons = [personWith(stays)];
    expect(concerned(undefined, { persons, visit: plainVisit }, context)).toBe(persons);
    expect(concerned({ roles: ["visitor"] }, { persons, visit: plainVisit }, context)).toEqual(persons);
  });
});

describe("a venue", () => {
  it.each<[Selector, boolean]>([
    [{}, true],
    [{ venueClasses: ["culture.theatre"] }, true],
    [{ venueClasses: ["culture.cinema"] }, false],
    [{ notVenueClasses: ["culture.theatre", "culture.cinema"] }, false],
    [{ notVenueClasses: ["culture.cinema"] }, true],
    [{ venueClasses: ["culture.theatre", "culture.cinema"], notVenueClasses: ["culture.theatre"] }, false],
    [{ setting: "urban" }, true],
    [{ setting: "rural" }, false],
    [{ zones: ["backstage"] }, true],
  ])("a theatre in a city, with %j: %s", (selector, expected) => {
    expect(isOfVenue(selector, theatrePlace)).toBe(expected);
  });

  it("that the selector leaves out is none of the rule's business at the door either", () => {
    const person = personWith([]);
    expect(isConcerned({ notVenueClasses: ["culture.theatre"] }, person)).toBe(false);
    expect(isConcerned({ notVenueClasses: ["culture.cinema"] }, person)).toBe(true);
    expect(isConcerned({ zones: ["backstage"] }, person)).toBe(false);
  });
});

describe("of a party", () => {
  const local = personWith([stay("320509")]);
  const arrival = personWith([stay("330106")]);

  it("only those whom the rule speaks of are looked at", () => {
    expect(concerned({ from: { scope: "other-province", lookBack } }, { persons: [local, arrival], visit: plainVisit }, context)).toEqual([arrival]);
    expect(concerned({ roles: ["visitor"] }, { persons: [local, arrival], visit: plainVisit }, context)).toEqual([local, arrival]);
    expect(concerned({ roles: ["staff"] }, { persons: [local, arrival], visit: plainVisit }, context)).toEqual([]);
  });
});

describe("who goes through a gate", () => {
  it.each<[Selector | undefined, "in" | "out", boolean]>([
    [undefined, "in", true],
    [undefined, "out", false],
    [{}, "in", true],
    [{}, "out", false],
    [{ directions: ["out"] }, "in", false],
    [{ directions: ["out"] }, "out", true],
    [{ directions: ["in", "out"] }, "out", true],
    [{ directions: ["out"], venueClasses: ["culture.cinema"] }, "out", false],
    [{ zones: ["backstage"] }, "in", false],
    [{ roles: ["staff"] }, "in", true],
  ])("%j, going %s: %s", (selector, direction, expected) => {
    expect(isOfPassage(selector, direction, theatrePlace)).toBe(expected);
  });

  it("at a gate of the zone is spoken of by its rules", () => {
    expect(isOfPassage({ zones: ["backstage"] }, "in", { ...theatrePlace, zone: "backstage" })).toBe(true);
  });
});
