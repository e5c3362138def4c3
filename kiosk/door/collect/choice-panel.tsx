import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ReadingArea } from "../read/reading-area.tsx";
import "./choice-row.css";

export interface ChoicePanelProps {
  readonly title: string;
  /** What ends the panel, and how it looks: `primary` when that is what most do next. */
  readonly end: string;
  readonly endIs: "primary" | "plain";
  readonly onEnd: () => void;
  /** What ending it now leaves open. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** Rows of choices that scroll, above the button that ends them. Takes the focus, so that the keyboard goes on from here. */
export function ChoicePanel({ title, end, endIs, onEnd, note, children }: ChoicePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} class="choice-panel" aria-label={title} tabIndex={-1}>
      <ReadingArea>
        <div class="choice-rows">{children}</div>
      </ReadingArea>
      {note === undefined ? null : (
        <p class="choice-note" role="status">
          {note}
        </p>
      )}
      <button type="button" class={endIs === "primary" ? "button button-glove button-primary" : "button button-glove"} onClick={onEnd}>
        {end}
      </button>
    </section>
  );
}
