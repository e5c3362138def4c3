import { describe, expect, test } from "vitest";
import { listNote } from "../../../kiosk/door/list-note.ts";
import { theatreSetup } from "./door-fixture.ts";

const endUpdateMs = Date.parse("2022-04-16T09:00:00+08:00");
const hourMs = 60 * 60 * 1_000;

/** The theatre's policy bounds the age of the list at this many hours. */
function setupWithBound(hours: number, inclusive: boolean) {
  const rules = theatreSetup.policy.pack.rules.filter(({ kind }) => kind !== "risk-list-age");
  const bound = { id: "age", references: [], kind: "risk-list-age", ageMax: { value: hours, unit: "hours", inclusive } } as const;
  return { ...theatreSetup, policy: { version: "policy-1", pack: { ...theatreSetup.policy.pack, rules: [...rules, bound] } } };
}

describe("what the door says of its risk list", () => {
  test("is a warning from the policy's bound on", () => {
    const setup = setupWithBound(48, false);
    expect(listNote(setup, endUpdateMs + 48 * hourMs - 1)).toEqual({ kind: "age", ageMs: 172_799_999, isTooOld: false });
    expect(listNote(setup, endUpdateMs + 48 * hourMs)).toEqual({ kind: "age", ageMs: 172_800_000, isTooOld: true });
  });

  test("is no warning at a bound that belongs to it", () => {
    const setup = setupWithBound(48, true);
    expect(listNote(setup, endUpdateMs + 48 * hourMs)).toMatchObject({ isTooOld: false });
    expect(listNote(setup, endUpdateMs + 48 * hourMs + 1)).toMatchObject({ isTooOld: true });
  });

  test("is its date in a demo, whose list is meant to be old", () => {
    expect(listNote({ ...setupWithBound(48, false), demo: true }, endUpdateMs + 20_000 * hourMs)).toEqual({ kind: "archived", date: "2022-04-16" });
  });

  test("is that there is none", () => {
    expect(listNote({ ...theatreSetup, riskList: null }, endUpdateMs)).toEqual({ kind: "none" });
  });
});
