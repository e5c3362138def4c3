import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";

export interface ChoiceRowProps {
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

/** One thing to look at or to ask, with its answers side by side; a tick says that it is done. */
export function ChoiceRow({ title, isDone, children }: ChoiceRowProps) {
  const id = useId();
  return (
    <div class="choice-row" role="group" aria-labelledby={id} data-done={isDone}>
      <p class="choice-title" id={id}>
        {isDone ? <Icon name="check" /> : null}
        {title}
      </p>
      <div class="choices">{children}</div>
    </div>
  );
}

export interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** Chosen ones bear a tick, so that they can be told apart without their colour. */
export function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <button type="button" class="button choice" aria-pressed={isChosen} onClick={onChoose}>
      {isChosen ? <Icon name="check" /> : null}
      {children}
    </button>
  );
}

/** A word of a list as the label of a button: `dry cough` → `Dry cough`. */
export function asLabel(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The same list with this one, or without it when it had it. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
