import { describe, expect, test } from "vitest";
import { listNote } from "../../../kiosk/door/rules/list-note.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { theatreSetup } from "./door-fixture.ts";

const endUpdateMs = Date.parse("2022-04-16T09:00:00+08:00");
const hourMs = 60 * 60 * 1_000;

/** Rules that bound the age of the list at this many hours. */
function boundOf(hours: number, inclusive: boolean): readonly Rule[] {
  return [{ id: "age", references: [], kind: "risk-list-age", ageMax: { value: hours, unit: "hours", inclusive } }];
}

describe("what the door says of its risk list", () => {
  test("is a warning from the policy's bound on", () => {
    const rules = boundOf(48, false);
    expect(listNote(theatreSetup, rules, endUpdateMs + 48 * hourMs - 1)).toEqual({ kind: "age", ageMs: 172_799_999, isTooOld: false });
    expect(listNote(theatreSetup, rules, endUpdateMs + 48 * hourMs)).toEqual({ kind: "age", ageMs: 172_800_000, isTooOld: true });
  });

  test("is no warning at a bound that belongs to it", () => {
    const rules = boundOf(48, true);
    expect(listNote(theatreSetup, rules, endUpdateMs + 48 * hourMs)).toMatchObject({ isTooOld: false });
    expect(listNote(theatreSetup, rules, endUpdateMs + 48 * hourMs + 1)).toMatchObject({ isTooOld: true });
  });

  test("is its date in a demo, whose list is meant to be old", () => {
    expect(listNote({ ...theatreSetup, demo: true }, boundOf(48, false), endUpdateMs + 20_000 * hourMs)).toEqual({ kind: "archived", date: "2022-04-16" });
  });

  test("is that there is none", () => {
    expect(listNote({ ...theatreSetup, riskList: null }, [], endUpdateMs)).toEqual({ kind: "none" });
  });
});
