import { type ReadonlySignal, signal } from "@preact/signals";
import { emptyGazetteer, type Gazetteer } from "./gazetteer.ts";
import type { RunningGazetteer } from "./run-gazetteer.ts";
import { plainVisitor, type Trying } from "./try-fields.ts";

/** The visitor whom somebody makes up; kept while other parts of the page are looked at. */
export interface RunningTry {
  readonly trying: ReadonlySignal<Trying>;
  /** What is known of places. */
  gazetteer(): Gazetteer;
  tryOut(trying: Trying): void;
  /** Says whom to ask about places from now on; `null`: nobody. */
  askPlacesOf(places: RunningGazetteer | null): void;
}

/** Keeps the made-up visitor, and has the places looked up that the visitor has stayed in. */
export function runTrying(): RunningTry {
  const trying = signal<Trying>({ visitor: plainVisitor, gateId: null, withDraft: true });
  const asked = signal<RunningGazetteer | null>(null);

  function lookUp(): void {
    asked.value?.lookUp(trying.value.visitor.stays.map(({ place }) => place));
  }

  return {
    trying,
    gazetteer: () => asked.value?.state.value ?? emptyGazetteer,
    tryOut: (wanted) => {
      trying.value = wanted;
      lookUp();
    },
    askPlacesOf: (places) => {
      asked.value = places;
      lookUp();
    },
  };
}
