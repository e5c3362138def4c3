import { useWords } from "../ui/words.ts";
import { type Attempt, stepToDo } from "./attempt.ts";
import { Checklist } from "./checklist.tsx";
import { CodePrompt } from "./code-prompt.tsx";
import type { DoorEvent } from "./door-event.ts";
import type { DoorRules, DoorStep } from "./door-rules.ts";
import { doorWords } from "./door-words.ts";
import { MaskChoice } from "./mask-choice.tsx";
import { PartySize } from "./party-size.tsx";
import { TemperaturePad } from "./temperature-pad.tsx";

export interface VisitPanelProps {
  readonly attempt: Attempt;
  readonly rules: DoorRules;
  readonly isFull: boolean;
  readonly send: (event: DoorEvent) => void;
}

/** What is known of this visitor, and the one thing to do now. */
export function VisitPanel({ attempt, rules, isFull, send }: VisitPanelProps) {
  const say = useWords(doorWords);
  const step = stepToDo(attempt, rules);
  return (
    <section class="visit-panel">
      {isFull ? (
        <p class="visit-full" role="status">
          {say("fullWhileChecking")}
        </p>
      ) : null}
      <Checklist attempt={attempt} rules={rules} send={send} />
      <div class="visit-step">
        <StepToDo step={step} attempt={attempt} send={send} />
      </div>
      <div class="visit-foot">
        <PartySize size={attempt.partySize} send={send} />
        <div class="cluster">
          {step === "temperature" ? (
            <button type="button" class="button button-quiet" onClick={() => send({ kind: "skip", step })}>
              {say("skip")}
            </button>
          ) : null}
          <button type="button" class="button button-quiet" onClick={() => send({ kind: "start-over" })}>
            {say("startOver")}
          </button>
        </div>
      </div>
    </section>
  );
}

interface StepToDoProps {
  readonly step: DoorStep | null;
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

function StepToDo({ step, attempt, send }: StepToDoProps) {
  switch (step) {
    case "code":
    case "test":
      return <CodePrompt step={step} send={send} />;
    case "temperature":
      return <TemperaturePad attempt={attempt} send={send} />;
    case "mask":
      return <MaskChoice mask={attempt.mask} send={send} />;
    case null:
      return null;
  }
}
