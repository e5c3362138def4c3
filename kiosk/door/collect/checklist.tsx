import { Icon, type IconName } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words.ts";
import type { Attempt } from "./attempt.ts";
import { type ChecklistItem, checklistOf, stepToDo } from "./checklist-items.ts";
import type { DoorEvent } from "../door-event.ts";
import type { DoorStep } from "./door-step.ts";
import { type DoorWord, doorWords, stepWords } from "../door-words.ts";
import { celsiusText } from "../../../shared/domain/celsius.ts";

const stateWords: Readonly<Record<ChecklistItem["state"], DoorWord>> = {
  done: "stepDone",
  open: "stepOpen",
  doubtful: "stepDoubtful",
  skipped: "stepSkipped",
  offered: "stepOffered",
};

const stepIcons: Readonly<Record<DoorStep, IconName>> = { code: "code", test: "flask", temperature: "thermometer", mask: "mask", facts: "clipboard", goods: "box" };

export interface ChecklistProps {
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

/** The steps of this visitor. Each can be opened again, to correct it. */
export function Checklist({ attempt, send }: ChecklistProps) {
  const say = useWords(doorWords);
  const current = stepToDo(attempt);
  const items = checklistOf(attempt);
  return (
    <ol class="checklist" aria-label={say("checklist")} data-many={items.length > 4}>
      {items.map(({ step, state }) => (
        <li key={step}>
          <button
            type="button"
            class="checklist-step"
            data-state={state}
            aria-current={step === current ? "step" : undefined}
            onClick={() => send({ kind: "show-step", step })}
          >
            <span class="checklist-sign">
              {state === "doubtful" ? <b>?</b> : <Icon name={state === "done" ? "check" : stepIcons[step]} />}
            </span>
            <span class="checklist-word">{say(stepWords[step])}</span>
            <span class={detailOf(attempt, step) === null ? "visually-hidden" : "checklist-detail number"}>{detailOf(attempt, step) ?? say(stateWords[state])}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function detailOf({ temperature }: Attempt, step: DoorStep): string | null {
  return step !== "temperature" || temperature === null ? null : `${celsiusText(temperature.tenthsC)} ℃`;
}
