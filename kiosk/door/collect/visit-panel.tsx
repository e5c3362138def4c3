import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { useWords } from "../../ui/words.ts";
import { type Attempt, roleOf } from "./attempt.ts";
import { stepToDo } from "./checklist-items.ts";
import { Checklist } from "./checklist.tsx";
import { CodePrompt } from "../read/code-prompt.tsx";
import { documentSecret } from "../documents/document-secret.ts";
import type { DoorEvent } from "../door-event.ts";
import { asksWhoComes, factsPanel, goodsPanel, nothingAsked, roleRow, standInPanel } from "../door-panels.ts";
import type { DoorStep } from "./door-step.ts";
import { doorWords } from "../door-words.ts";
import { MaskChoice } from "./mask-choice.tsx";
import type { OpenDoor } from "../open-door.ts";
import { TemperaturePad } from "../temperature/temperature-pad.tsx";
import { VisitFoot } from "./visit-foot.tsx";

export interface VisitPanelProps {
  readonly attempt: Attempt;
  readonly door: OpenDoor;
  readonly nowMs: number;
  readonly send: (event: DoorEvent) => void;
}

/** What is known of this visitor, and the one thing to do now. */
export function VisitPanel({ attempt, door, nowMs, send }: VisitPanelProps) {
  const say = useWords(doorWords);
  const step = stepToDo(attempt);
  const leaves = attempt.noted.direction === "out";
  const rules = door.rules.inForce(nowMs, attempt.noted.direction);
  return (
    <section class="visit-panel">
      {door.counts.left === 0 && !leaves ? (
        <p class="visit-full" role="status">
          {say("fullWhileChecking")}
        </p>
      ) : null}
      {attempt.waitingNumber === null && rules.some(asksWhoComes) ? <roleRow.Panel rules={rules} venueClass={door.setup.place.venueClass} attempt={attempt} send={send} /> : null}
      <Checklist attempt={attempt} send={send} />
      <div class="visit-step">
        <StepToDo step={step} attempt={attempt} setup={door.setup} nowMs={nowMs} send={send} />
      </div>
      <VisitFoot attempt={attempt} step={step} send={send} />
    </section>
  );
}

interface StepToDoProps {
  readonly step: DoorStep | null;
  readonly attempt: Attempt;
  readonly setup: DoorSetup;
  readonly nowMs: number;
  readonly send: (event: DoorEvent) => void;
}

function StepToDo({ step, attempt, setup, nowMs, send }: StepToDoProps) {
  switch (step) {
    case "code":
      return attempt.standIn === null ? <CodePrompt step={step} attempt={attempt} send={send} /> : <standInPanel.Panel attempt={attempt} reader={{ secret: documentSecret(setup, nowMs), nowMs }} send={send} />;
    case "test":
      return <CodePrompt step={step} attempt={attempt} send={send} />;
    case "temperature":
      return <TemperaturePad attempt={attempt} send={send} />;
    case "mask":
      return <MaskChoice attempt={attempt} send={send} />;
    case "facts":
      return <factsPanel.Panel attempt={attempt} setup={setup} nowMs={nowMs} send={send} />;
    case "goods":
      return <goodsPanel.Panel attempt={attempt} send={send} />;
    case null:
      return attempt.noted.direction === "out" ? <nothingAsked.Panel role={roleOf(attempt)} send={send} /> : null;
  }
}
