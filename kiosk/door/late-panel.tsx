import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { useWords } from "../ui/words.ts";
import { doorWords } from "./door-words.ts";

/** A part of the page that most doors never show. */
export interface LatePanel<Props> {
  /** Fetches it, so that nobody waits when it is shown. */
  readonly prepare: () => void;
  readonly Panel: FunctionComponent<Props>;
}

type State<Props> =
  | { readonly kind: "not-wanted" | "on-its-way" | "failed" }
  | { readonly kind: "here"; readonly Panel: FunctionComponent<Props> };

/**
 * Shows the panel as soon as it is there, and until then that it is on its way, unless `isQuiet`. One that cannot be fetched is
 * asked for again whenever it is shown.
 */
export function latePanel<Props extends object>(load: () => Promise<FunctionComponent<Props>>, isQuiet = false): LatePanel<Props> {
  const state = signal<State<Props>>({ kind: "not-wanted" });

  function prepare(): void {
    if (state.value.kind === "on-its-way" || state.value.kind === "here") return;
    state.value = { kind: "on-its-way" };
    void load().then(
      (Panel) => (state.value = { kind: "here", Panel }),
      () => (state.value = { kind: "failed" }),
    );
  }

  function Panel(props: Props) {
    useEffect(prepare, []);
    const current = state.value;
    if (current.kind !== "here" && isQuiet) return null;
    switch (current.kind) {
      case "here":
        return <current.Panel {...props} />;
      case "not-wanted":
      case "on-its-way":
        return <NotHereYet />;
      case "failed":
        return <NotToBeHad onRetry={prepare} />;
    }
  }

  return { prepare, Panel };
}

function NotHereYet() {
  const say = useWords(doorWords);
  return <p class="soft">{say("panelLoading")}</p>;
}

function NotToBeHad({ onRetry }: { readonly onRetry: () => void }) {
  const say = useWords(doorWords);
  return (
    <div class="stack">
      <p>{say("panelFailed")}</p>
      <button type="button" class="button" onClick={onRetry}>
        {say("panelRetry")}
      </button>
    </div>
  );
}
