import { describe, expect, it } from "vitest";
import type { Stay } from "../../shared/domain/credential.ts";
import { plainVisit } from "../../shared/domain/visit.ts";
import { appliesTo, asSpokenOf, isOfVenue } from "../../shared/policy/applies-to.ts";
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
    expect(appliesTo({ from: { scope, lookBack } }, { person, visit: plainVisit }, context)).toBe(expected);
  });

  it.each<[OriginScope, string, boolean]>([
    ["other-city", "310230", false],
    ["other-city", "310115", false],
    ["other-city", "320505", true],
    ["other-county", "310230", true],
    ["same-province", "310230", false],
  ])("%s, after a stay in %s, at a venue in Shanghai, which is one city: %s", (scope, divisionCode, expected) => {
    const person = personWith([stay(divisionCode)]);
    expect(appliesTo({ from: { scope, lookBack } }, { person, visit: plainVisit }, contextAt(nowMs, null))).toBe(expected);
  });

  it.each([
    ["2024-01-24", true],
    ["2024-01-23", false],
  ])("counts for 14 days: left on %s", (lastDay, expected) => {
    const person = personWith([stay("330106", lastDay)]);
    expect(appliesTo({ from: { scope: "other-province", lookBack } }, { person, visit: plainVisit }, context)).toBe(expected);
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
    expect(asSpokenOf({ from: { scope, lookBack } }, { person: personWith(stays), visit: plainVisit }, context)?.stays.map(({ divisionCode }) => divisionCode)).toEqual(codes);
  });

  it("from anywhere sees all", () => {
    const person = personWith(stays);
    expect(asSpokenOf(undefined, { person, visit: plainVisit }, context)).toBe(person);
    expect(asSpokenOf({ roles: ["visitor"] }, { person, visit: plainVisit }, context)).toBe(person);
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
    const asked = { person: personWith([]), visit: plainVisit };
    expect(appliesTo({ notVenueClasses: ["culture.theatre"] }, asked, context)).toBe(false);
    expect(appliesTo({ notVenueClasses: ["culture.cinema"] }, asked, context)).toBe(true);
    expect(appliesTo({ zones: ["backstage"] }, asked, context)).toBe(false);
  });
});
