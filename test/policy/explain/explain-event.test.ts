import { expect, it } from "vitest";
import type { EventPlan } from "../../../shared/domain/event-plan.ts";
import { explainEvent } from "../../../shared/policy/explain/explain-event.ts";
import { combinePacks } from "../../../shared/policy/policy-in-force.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { theatrePlace } from "../../support/entry-place.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
const refuse = { verdict: "refuse", obligations: [] } as const;
const base = { references: ["design default: for this test"], kind: "event-size", notAllowed: refuse } as const;
const from50: Rule = { ...base, id: "from-50", attendeesFrom: { value: 50, unit: "persons", inclusive: true }, filings: ["control-plan", "authority-approval"] };
const from100: Rule = { ...base, id: "from-100", attendeesFrom: { value: 100, unit: "persons", inclusive: true }, filings: [] };
const above5Tables: Rule = { ...base, id: "above-5", types: ["banquet"], tablesFrom: { value: 5, unit: "tables", inclusive: false }, filings: [] };
const meeting: EventPlan = { type: "meeting", organiser: "unit", attendees: 60, tables: 0, large: false, filings: [] };

function waysOf(rules: readonly Rule[], plan: EventPlan): readonly (readonly string[])[] {
  const policy = combinePacks("v", [{ ...theatre, rules }], Date.parse("2024-02-07T12:00:00+08:00"));
  return explainEvent(policy, plan, theatrePlace).ways.map(({ changes }) => changes.map(({ text }) => text.en));
}

it("an event that may take place needs no way", () => {
  expect(waysOf([from50, from100], { ...meeting, attendees: 49 })).toEqual([]);
});

it("an event that lacks filings gets them, or stays small enough to need none", () => {
  expect(waysOf([from50, from100], meeting)).toEqual([["Get first: a control plan, the approval of the authority"], ["Have 49 people at most"]]);
});

it("an event that is too large for any filing becomes smaller", () => {
  expect(waysOf([from100], { ...meeting, attendees: 120 })).toEqual([["Have 99 people at most"]]);
  expect(waysOf([from50, from100], { ...meeting, attendees: 120 })).toEqual([["Have 49 people at most"]]);
});

it("a banquet keeps to the tables that need nothing", () => {
  expect(waysOf([above5Tables], { ...meeting, type: "banquet", tables: 6 })).toEqual([["Have 5 tables at most"]]);
});

it("what is forbidden whatever its size has no way", () => {
  expect(waysOf([{ ...base, id: "never", types: ["folk"], filings: [] }], { ...meeting, type: "folk" })).toEqual([]);
});
