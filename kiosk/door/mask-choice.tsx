import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words.ts";
import type { DoorEvent } from "./door-event.ts";
import { doorWords } from "./door-words.ts";

export interface MaskChoiceProps {
  readonly mask: boolean | null;
  readonly send: (event: DoorEvent) => void;
}

export function MaskChoice({ mask, send }: MaskChoiceProps) {
  const say = useWords(doorWords);
  const worn = useRef<HTMLButtonElement>(null);
  useEffect(() => worn.current?.focus(), []);
  return (
    <div class="mask-choice" role="group" aria-labelledby="mask-question">
      <h2 id="mask-question">{say("askMask")}</h2>
      <div class="mask-answers">
        <button ref={worn} type="button" class="button mask-answer" aria-pressed={mask === true} onClick={() => send({ kind: "mask", worn: true })}>
          <Icon name="mask" />
          {say("maskWorn")}
        </button>
        <button type="button" class="button mask-answer mask-answer-no" aria-pressed={mask === false} onClick={() => send({ kind: "mask", worn: false })}>
          {say("maskNotWorn")}
        </button>
      </div>
    </div>
  );
}
