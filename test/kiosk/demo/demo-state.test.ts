import { describe, expect, test } from "vitest";
import { choiceInAddress, type DemoEvent, type DemoState, nextDemoState, personAfter } from "../../../kiosk/demo/demo-state.ts";
import type { DemoVisitor } from "../../../shared/wire/demo.ts";

function visitor(name: string, ...scans: readonly string[]): DemoVisitor {
  return { name, title: { "zh-CN": name, en: name }, scans, temperature: null, mask: true, expect: { verdict: "admit", codes: [] } };
}

const links = { doors: [], managers: [], rules: [], inspector: { url: "/inspector" } };
const first: DemoState = { kind: "loading", choice: { person: 4, visitor: 0, scan: 0, eachNew: true } };
const next: DemoEvent = { kind: "visitor-stepped", by: 1 };
const previous: DemoEvent = { kind: "visitor-stepped", by: -1 };
const samePerson: DemoEvent = { kind: "each-new-chosen", eachNew: false };

function issuedTo(person: number): DemoEvent {
  return { kind: "loaded", person, visitors: [visitor("green", "A"), visitor("traveller", "A", "B", "C"), visitor("red", "A")], links };
}

function after(...events: readonly DemoEvent[]): DemoState {
  return events.reduce(nextDemoState, first);
}

function shownAfter(...events: readonly DemoEvent[]) {
  const state = after(...events);
  return state.kind === "ready" ? state.shown : state.kind;
}

test.each([
  { query: "", person: 0 },
  { query: "?visitor=7", person: 7 },
  { query: "?visitor=1000000", person: 1_000_000 },
  { query: "?visitor=1000001", person: 0 },
  { query: "?visitor=-1", person: 0 },
  { query: "?visitor=1.5", person: 0 },
  { query: "?visitor=many", person: 0 },
])("the address $query means person $person", ({ query, person }) => {
  expect(choiceInAddress(query)).toEqual({ person, visitor: 0, scan: 0, eachNew: true });
});

test("person numbers begin anew behind the last", () => {
  expect([personAfter(0), personAfter(999_999), personAfter(1_000_000)]).toEqual([1, 1_000_000, 0]);
});

test("begins with the first code of the first visitor", () => {
  expect(shownAfter(issuedTo(4))).toEqual({ person: 4, visitor: 0, scan: 0, eachNew: true });
});

describe("as a new person for each visitor", () => {
  test("asks for the codes of the next person with every step and every choice", () => {
    expect(after(issuedTo(4), next).choice).toEqual({ person: 5, visitor: 1, scan: 0, eachNew: true });
    expect(after(issuedTo(4), next, next, previous).choice).toEqual({ person: 7, visitor: 1, scan: 0, eachNew: true });
    expect(after(issuedTo(4), { kind: "visitor-chosen", visitor: 0 }).choice).toEqual({ person: 5, visitor: 0, scan: 0, eachNew: true });
  });

  test("shows the visitor before until the new codes are there, and never a code of another person", () => {
    expect(shownAfter(issuedTo(4), next)).toMatchObject({ person: 4, visitor: 0 });
    expect(shownAfter(issuedTo(4), next, issuedTo(5))).toMatchObject({ person: 5, visitor: 1 });
    expect(shownAfter(issuedTo(4), next, next, issuedTo(5))).toMatchObject({ person: 4, visitor: 0 });
    expect(shownAfter(issuedTo(4), next, next, issuedTo(6), issuedTo(5))).toMatchObject({ person: 6, visitor: 2 });
  });

  test("an answer for somebody else that does not come is no matter", () => {
    expect(shownAfter(issuedTo(4), next, next, issuedTo(6), { kind: "not-loaded", person: 5 })).toMatchObject({ person: 6, visitor: 2 });
  });
});

describe("as the same person", () => {
  test("steps round in both directions, at once", () => {
    expect(shownAfter(issuedTo(4), samePerson, next, next)).toEqual({ person: 4, visitor: 2, scan: 0, eachNew: false });
    expect(shownAfter(issuedTo(4), samePerson, next, next, next)).toMatchObject({ person: 4, visitor: 0 });
    expect(shownAfter(issuedTo(4), samePerson, previous)).toMatchObject({ person: 4, visitor: 2 });
  });

  test("steps through the codes of one visitor, and begins anew with another visitor", () => {
    const traveller: DemoEvent = { kind: "visitor-chosen", visitor: 1 };
    const back: DemoEvent = { kind: "scan-stepped", by: -1 };
    expect(shownAfter(issuedTo(4), samePerson, traveller, back)).toMatchObject({ person: 4, visitor: 1, scan: 2 });
    expect(shownAfter(issuedTo(4), samePerson, traveller, back, next)).toMatchObject({ person: 4, visitor: 2, scan: 0 });
  });
});

test("stepping through the codes of one visitor stays with the person", () => {
  expect(shownAfter(issuedTo(4), next, issuedTo(5), { kind: "scan-stepped", by: 1 })).toEqual({ person: 5, visitor: 1, scan: 1, eachNew: true });
});

test("another person shows the same sample", () => {
  expect(shownAfter(issuedTo(4), samePerson, { kind: "visitor-chosen", visitor: 2 }, { kind: "person-chosen", person: 5 }, issuedTo(5))).toMatchObject({ person: 5, visitor: 2, scan: 0 });
});

test("a sample that is no longer there becomes the first", () => {
  expect(shownAfter(issuedTo(4), samePerson, { kind: "visitor-chosen", visitor: 3 })).toMatchObject({ visitor: 0 });
  expect(shownAfter(issuedTo(4), samePerson, { kind: "visitor-chosen", visitor: 2 }, { kind: "loaded", person: 4, visitors: [visitor("green", "A")], links })).toMatchObject({ visitor: 0 });
});

test("nothing can be stepped through where there is no demo, until it is asked for again", () => {
  const unavailable = after({ kind: "not-loaded", person: 4 });
  expect(unavailable).toEqual({ kind: "unavailable", choice: { person: 4, visitor: 0, scan: 0, eachNew: true } });
  expect(nextDemoState(unavailable, next)).toEqual(unavailable);
  expect(nextDemoState(unavailable, { kind: "person-chosen", person: 4 }).kind).toBe("loading");
});
