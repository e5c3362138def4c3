import { Icon, type IconName } from "../ui/icon.tsx";
import { useWords } from "../ui/words.ts";
import { type Attempt, type ChecklistItem, checklistOf, stepToDo } from "./attempt.ts";
import type { DoorEvent } from "./door-event.ts";
import type { DoorRules, DoorStep } from "./door-rules.ts";
import { type DoorWord, doorWords, stepWords } from "./door-words.ts";
import { celsiusText } from "./temperature-entry.ts";

const stateWords: Readonly<Record<ChecklistItem["state"], DoorWord>> = { done: "stepDone", open: "stepOpen", doubtful: "stepDoubtful", skipped: "stepSkipped" };
const stepIcons: Readonly<Record<DoorStep, IconName>> = { code: "code", test: "flask", temperature: "thermometer", mask: "mask" };

export interface ChecklistProps {
  readonly attempt: Attempt;
  readonly rules: DoorRules;
  readonly send: (event: DoorEvent) => void;
}

/** The steps of this visitor. Each can be opened again, to correct it. */
export function Checklist({ attempt, rules, send }: ChecklistProps) {
  const say = useWords(doorWords);
  const current = stepToDo(attempt, rules);
  return (
    <ol class="checklist" aria-label={say("checklist")}>
      {checklistOf(attempt, rules).map(({ step, state }) => (
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

function detailOf(attempt: Attempt, step: DoorStep): string | null {
  if (step !== "temperature" || attempt.temperatureTenthsC === null) return null;
  return `${celsiusText(attempt.temperatureTenthsC)} ℃`;
}
