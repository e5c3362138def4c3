import type { DemoLinks, DemoVisitor } from "../../shared/wire/demo.ts";

/** Which sample is shown, as which person, and which of its codes; the person's number is what `?visitor=` takes. */
export interface DemoChoice {
  readonly person: number;
  readonly visitor: number;
  readonly scan: number;
}

export type DemoState =
  | { readonly kind: "loading"; readonly choice: DemoChoice }
  | { readonly kind: "unavailable"; readonly choice: DemoChoice }
  | { readonly kind: "ready"; readonly choice: DemoChoice; readonly visitors: readonly DemoVisitor[]; readonly links: DemoLinks };

export type DemoEvent =
  | { readonly kind: "person-chosen"; readonly person: number }
  | { readonly kind: "loaded"; readonly visitors: readonly DemoVisitor[]; readonly links: DemoLinks }
  | { readonly kind: "not-loaded" }
  | { readonly kind: "visitor-chosen"; readonly visitor: number }
  | { readonly kind: "visitor-stepped"; readonly by: 1 | -1 }
  | { readonly kind: "scan-stepped"; readonly by: 1 | -1 };

export const personNumberMax = 1_000_000;

/** The choice that an address names; a number that is none, or out of range, is person 0. */
export function choiceInAddress(query: string): DemoChoice {
  const person = Number(new URLSearchParams(query).get("visitor") ?? "0");
  return { person: Number.isInteger(person) && person >= 0 && person <= personNumberMax ? person : 0, visitor: 0, scan: 0 };
}

/** Steps go round: behind the last comes the first. A new person keeps the sample that was shown. */
export function nextDemoState(state: DemoState, event: DemoEvent): DemoState {
  switch (event.kind) {
    case "person-chosen":
      return { kind: "loading", choice: { ...state.choice, person: event.person } };
    case "loaded":
      return { kind: "ready", choice: within(state.choice, event.visitors), visitors: event.visitors, links: event.links };
    case "not-loaded":
      return { kind: "unavailable", choice: state.choice };
    case "visitor-chosen":
    case "visitor-stepped":
    case "scan-stepped":
      return state.kind === "ready" ? { ...state, choice: nextChoice(state.choice, state.visitors, event) } : state;
  }
}

type ChoiceEvent = Exclude<DemoEvent, { readonly kind: "person-chosen" | "loaded" | "not-loaded" }>;

function nextChoice(choice: DemoChoice, visitors: readonly DemoVisitor[], event: ChoiceEvent): DemoChoice {
  switch (event.kind) {
    case "visitor-chosen":
      return within({ ...choice, visitor: event.visitor, scan: 0 }, visitors);
    case "visitor-stepped":
      return { ...choice, visitor: round(choice.visitor + event.by, visitors.length), scan: 0 };
    case "scan-stepped":
      return { ...choice, scan: round(choice.scan + event.by, visitors[choice.visitor]?.scans.length ?? 0) };
  }
}

function within(choice: DemoChoice, visitors: readonly DemoVisitor[]): DemoChoice {
  return { ...choice, visitor: choice.visitor < visitors.length ? choice.visitor : 0, scan: 0 };
}

function round(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}
