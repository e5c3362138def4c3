import { describe, expect, test } from "vitest";
import { type DraftEvent, type DraftState, emptyDraft, isChanged, isUntouched, maySave, nextDraftState, wellFormedPack } from "../../../../kiosk/policy/draft/draft-state.ts";
import type { LintFindingMessage } from "../../../../shared/wire/lint-finding.ts";
import { samplePack } from "../../../support/sample-pack.ts";

const text = '{ "id": "venue-theatre" }';
const opened: DraftEvent = { kind: "opened", text, savedText: text };
const typed = (typedText: string): DraftEvent => ({ kind: "typed", text: typedText });
const lint: LintFindingMessage = { lint: "LINT-0", severity: "error", ruleId: "mask", path: "rules[0]", text: { "zh-CN": "更严", en: "stricter" }, counterExample: null };
const fault = { path: "rules", detail: "too few" };

function after(...events: readonly DraftEvent[]): DraftState {
  return events.reduce(nextDraftState, emptyDraft);
}

function checked(state: DraftState, found: { readonly faults?: readonly (typeof fault)[]; readonly lints?: readonly LintFindingMessage[] } = {}): DraftState {
  return nextDraftState(state, { kind: "checked", revision: state.revision, check: { kind: "answered", faults: [], lints: [], ...found } });
}

describe("the check of the gateway", () => {
  test("is waited for once there is something to ask about", () => {
    expect(after(opened).check).toEqual({ kind: "waiting" });
    expect(after(opened, typed("{")).check).toEqual({ kind: "none" });
    expect(after(opened, typed("")).check).toEqual({ kind: "none" });
  });

  test("of an older text is never shown", () => {
    const first = after(opened);
    const second = nextDraftState(first, typed('{ "id": "other" }'));
    expect(nextDraftState(second, { kind: "checked", revision: first.revision, check: { kind: "answered", faults: [fault], lints: [] } })).toBe(second);
  });

  test("goes when the text changes, and stays when the same text is typed again", () => {
    const clean = checked(after(opened));
    expect(nextDraftState(clean, typed(text))).toBe(clean);
    expect(nextDraftState(clean, typed('{ "id": "x" }')).check).toEqual({ kind: "waiting" });
  });
});

describe("saving", () => {
  test("needs a check that found nothing", () => {
    const state = after(opened);
    expect(maySave(state)).toBe(false);
    expect(maySave(checked(state))).toBe(true);
    expect(maySave(checked(state, { faults: [fault] }))).toBe(false);
    expect(maySave(checked(state, { lints: [lint] }))).toBe(false);
    expect(maySave(checked(state, { lints: [{ ...lint, severity: "warning" }] }))).toBe(true);
    expect(maySave(nextDraftState(state, { kind: "checked", revision: state.revision, check: { kind: "unreachable" } }))).toBe(false);
  });

  test("happens once at a time", () => {
    expect(maySave(nextDraftState(checked(after(opened)), { kind: "sent" }))).toBe(false);
  });

  test("keeps what was sent as the saved text, also when somebody has typed on", () => {
    const saved: DraftEvent = { kind: "answered", outcome: { kind: "saved", version: "v", unchanged: false, activated: false, below: [] } };
    const state = after({ kind: "opened", text, savedText: null }, { kind: "sent" }, typed('{ "id": "more" }'), saved);
    expect(state.savedText).toBe(text);
    expect(isChanged(state)).toBe(true);
    expect(isChanged(after({ kind: "opened", text, savedText: null }, { kind: "sent" }, saved))).toBe(false);
  });

  test("that is refused changes nothing of what is saved", () => {
    const rejected: DraftEvent = { kind: "answered", outcome: { kind: "rejected", rejection: { detail: "no", faults: [], lints: [lint] } } };
    expect(after({ kind: "opened", text, savedText: null }, { kind: "sent" }, rejected)).toMatchObject({ savedText: null, outcome: { kind: "rejected" } });
  });

  test("leaves its result until something else is typed", () => {
    const unanswered = after(opened, { kind: "sent" }, { kind: "answered", outcome: { kind: "unanswered" } });
    expect(unanswered.outcome).toEqual({ kind: "unanswered" });
    expect(nextDraftState(unanswered, typed("{}")).outcome).toEqual({ kind: "none" });
  });
});

test("a text is a pack when the gateway finds no fault in it, whatever it asks for", () => {
  const pack = samplePack();
  const state = after({ kind: "opened", text: JSON.stringify(pack), savedText: null });
  expect(wellFormedPack(state)).toBeNull();
  expect(wellFormedPack(checked(state, { faults: [fault] }))).toBeNull();
  expect(wellFormedPack(checked(state, { lints: [lint] }))).toEqual(pack);
});

test("what is no pack is none, also where nobody finds a fault in it", () => {
  expect(wellFormedPack(checked(after(opened)))).toBeNull();
});

test.each([
  { title: "a new pack", events: [{ kind: "opened", text, savedText: null }], untouched: true },
  { title: "one that somebody has begun to write", events: [{ kind: "opened", text, savedText: null }, typed("{}")], untouched: false },
  { title: "one that was saved before", events: [opened], untouched: false },
] satisfies readonly { title: string; events: readonly DraftEvent[]; untouched: boolean }[])("of $title it is $untouched that nothing was written", ({ events, untouched }) => {
  expect(isUntouched(after(...events))).toBe(untouched);
});
