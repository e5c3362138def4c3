import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words.ts";
import type { Attempt } from "./attempt.ts";
import type { DoorEvent } from "../door-event.ts";
import { doorWords } from "../door-words.ts";

export interface MaskChoiceProps {
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

/** One touch also where only a medical mask will do. */
export function MaskChoice({ attempt, send }: MaskChoiceProps) {
  const say = useWords(doorWords);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { mask, noted } = attempt;
  const asksForMedical = attempt.judgement.rules.some((rule) => rule.kind === "mask" && rule.medical === true);
  return (
    <div class="mask-choice" role="group" aria-labelledby="mask-question">
      <h2 id="mask-question">{say(asksForMedical ? "askMedicalMask" : "askMask")}</h2>
      <div class="mask-answers">
        <button
          ref={first}
          type="button"
          class="button mask-answer"
          aria-pressed={mask === true && (!asksForMedical || noted.medicalMask === true)}
          onClick={() => send(asksForMedical ? { kind: "mask", worn: true, medical: true } : { kind: "mask", worn: true })}
        >
          <Icon name="mask" />
          {say(asksForMedical ? "maskMedical" : "maskWorn")}
        </button>
        {asksForMedical ? (
          <button type="button" class="button mask-answer mask-answer-no" aria-pressed={mask === true && noted.medicalMask === false} onClick={() => send({ kind: "mask", worn: true, medical: false })}>
            {say("maskOther")}
          </button>
        ) : null}
        <button type="button" class="button mask-answer mask-answer-no" aria-pressed={mask === false} onClick={() => send({ kind: "mask", worn: false })}>
          {say("maskNotWorn")}
        </button>
      </div>
    </div>
  );
}
