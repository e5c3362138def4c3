import type { DemoLinks, DemoVisitor } from "../../shared/wire/demo.ts";

/** Which sample is shown, as which person, and which of its codes; the person's number is what `?visitor=` takes. */
export interface DemoChoice {
  readonly person: number;
  readonly visitor: number;
  readonly scan: number;
  /** Whether every visitor who is chosen is a new person: a door takes no code again that it has just seen. */
  readonly eachNew: boolean;
}

export type DemoState =
  | { readonly kind: "loading"; readonly choice: DemoChoice }
  | { readonly kind: "unavailable"; readonly choice: DemoChoice }
  /** `visitors` are issued to the person of `shown`, which is the choice as soon as the codes of its person are there. */
  | { readonly kind: "ready"; readonly choice: DemoChoice; readonly shown: DemoChoice; readonly visitors: readonly DemoVisitor[]; readonly links: DemoLinks };

export type DemoEvent =
  | { readonly kind: "person-chosen"; readonly person: number }
  | { readonly kind: "each-new-chosen"; readonly eachNew: boolean }
  | { readonly kind: "loaded"; readonly person: number; readonly visitors: readonly DemoVisitor[]; readonly links: DemoLinks }
  | { readonly kind: "not-loaded"; readonly person: number }
  | { readonly kind: "visitor-chosen"; readonly visitor: number }
  | { readonly kind: "visitor-stepped"; readonly by: 1 | -1 }
  | { readonly kind: "scan-stepped"; readonly by: 1 | -1 };

const personNumberMax = 1_000_000;

export function personAfter(person: number): number {
  return person < personNumberMax ? person + 1 : 0;
}

/** The choice that an address names; a number that is none, or out of range, is person 0. */
export function choiceInAddress(query: string): DemoChoice {
  const person = Number(new URLSearchParams(query).get("visitor") ?? "0");
  return { person: Number.isInteger(person) && person >= 0 && person <= personNumberMax ? person : 0, visitor: 0, scan: 0, eachNew: true };
}

/** Steps go round: behind the last comes the first. A new person keeps the sample that was shown. Codes that came for another person are dropped. */
export function nextDemoState(state: DemoState, event: DemoEvent): DemoState {
  switch (event.kind) {
    case "person-chosen": {
      const choice = { ...state.choice, person: event.person };
      return state.kind === "ready" ? { ...state, choice } : { kind: "loading", choice };
    }
    case "loaded": {
      if (event.person !== state.choice.person) return state;
      const choice = within(state.choice, event.visitors);
      return { kind: "ready", choice, shown: choice, visitors: event.visitors, links: event.links };
    }
    case "not-loaded":
      return event.person === state.choice.person ? { kind: "unavailable", choice: state.choice } : state;
    case "each-new-chosen":
    case "visitor-chosen":
    case "visitor-stepped":
    case "scan-stepped":
      return state.kind === "ready" ? withChoice(state, nextChoice(state.choice, state.visitors, event)) : state;
  }
}

function withChoice(state: Extract<DemoState, { kind: "ready" }>, choice: DemoChoice): DemoState {
  return { ...state, choice, shown: choice.person === state.shown.person ? choice : state.shown };
}

type ChoiceEvent = Exclude<DemoEvent, { readonly kind: "person-chosen" | "loaded" | "not-loaded" }>;

function nextChoice(choice: DemoChoice, visitors: readonly DemoVisitor[], event: ChoiceEvent): DemoChoice {
  switch (event.kind) {
    case "each-new-chosen":
      return { ...choice, eachNew: event.eachNew };
    case "visitor-chosen":
      return within(another(choice, event.visitor), visitors);
    case "visitor-stepped":
      return another(choice, round(choice.visitor + event.by, visitors.length));
    case "scan-stepped":
      return { ...choice, scan: round(choice.scan + event.by, visitors[choice.visitor]?.scans.length ?? 0) };
  }
}

function another(choice: DemoChoice, visitor: number): DemoChoice {
  return { ...choice, person: choice.eachNew ? personAfter(choice.person) : choice.person, visitor, scan: 0 };
}

function within(choice: DemoChoice, visitors: readonly DemoVisitor[]): DemoChoice {
  return { ...choice, visitor: choice.visitor < visitors.length ? choice.visitor : 0, scan: 0 };
}

function round(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}
