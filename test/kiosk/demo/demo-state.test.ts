import { expect, test } from "vitest";
import { choiceInAddress, type DemoEvent, type DemoState, nextDemoState } from "../../../kiosk/demo/demo-state.ts";
import type { DemoVisitor } from "../../../shared/wire/demo.ts";

function visitor(name: string, ...scans: readonly string[]): DemoVisitor {
  return { name, title: { "zh-CN": name, en: name }, scans, temperature: null, mask: true, expect: { verdict: "admit", codes: [] } };
}

const links = { doors: [], managers: [], inspector: { url: "/inspector" } };
const loaded: DemoEvent = { kind: "loaded", visitors: [visitor("green", "A"), visitor("traveller", "A", "B", "C"), visitor("red", "A")], links };
const first: DemoState = { kind: "loading", choice: { person: 4, visitor: 0, scan: 0 } };

function choiceAfter(...events: readonly DemoEvent[]) {
  return events.reduce(nextDemoState, first).choice;
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
  expect(choiceInAddress(query)).toEqual({ person, visitor: 0, scan: 0 });
});

test("begins with the first code of the first visitor", () => {
  expect(choiceAfter(loaded)).toEqual({ person: 4, visitor: 0, scan: 0 });
});

test("steps round in both directions", () => {
  const next: DemoEvent = { kind: "visitor-stepped", by: 1 };
  expect(choiceAfter(loaded, next, next).visitor).toBe(2);
  expect(choiceAfter(loaded, next, next, next).visitor).toBe(0);
  expect(choiceAfter(loaded, { kind: "visitor-stepped", by: -1 }).visitor).toBe(2);
});

test("steps through the codes of one visitor, and begins anew with another visitor", () => {
  const traveller: DemoEvent = { kind: "visitor-chosen", visitor: 1 };
  const back: DemoEvent = { kind: "scan-stepped", by: -1 };
  expect(choiceAfter(loaded, traveller, back)).toEqual({ person: 4, visitor: 1, scan: 2 });
  expect(choiceAfter(loaded, traveller, back, { kind: "visitor-stepped", by: 1 })).toEqual({ person: 4, visitor: 2, scan: 0 });
});

test("a new person shows the same sample", () => {
  expect(choiceAfter(loaded, { kind: "visitor-chosen", visitor: 2 }, { kind: "person-chosen", person: 5 }, loaded)).toEqual({ person: 5, visitor: 2, scan: 0 });
});

test("a sample that is no longer there becomes the first", () => {
  expect(choiceAfter(loaded, { kind: "visitor-chosen", visitor: 3 }).visitor).toBe(0);
  expect(choiceAfter(loaded, { kind: "visitor-chosen", visitor: 2 }, { kind: "loaded", visitors: [visitor("green", "A")], links }).visitor).toBe(0);
});

test("nothing can be stepped through where there is no demo", () => {
  const unavailable = nextDemoState(first, { kind: "not-loaded" });
  expect(unavailable).toEqual({ kind: "unavailable", choice: { person: 4, visitor: 0, scan: 0 } });
  expect(nextDemoState(unavailable, { kind: "visitor-stepped", by: 1 })).toEqual(unavailable);
});
