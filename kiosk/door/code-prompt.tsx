import { useWords } from "../ui/words.ts";
import type { DoorEvent } from "./door-event.ts";
import type { DoorStep } from "./door-rules.ts";
import { doorWords } from "./door-words.ts";

export interface CodePromptProps {
  readonly step: Extract<DoorStep, "code" | "test">;
  readonly send: (event: DoorEvent) => void;
}

/** Asks for a code that is still missing; whoever has none is not stuck. */
export function CodePrompt({ step, send }: CodePromptProps) {
  const say = useWords(doorWords);
  return (
    <div class="code-prompt stack">
      <h2>{say(step === "code" ? "askCode" : "askTest")}</h2>
      <p class="soft">{say(step === "code" ? "showCodeHow" : "askTestWhy")}</p>
      <button type="button" class="button button-glove" onClick={() => send({ kind: "skip", step })}>
        {say(step === "code" ? "noCode" : "noTest")}
      </button>
    </div>
  );
}
