import { useWords } from "../../ui/words.ts";
import type { Attempt } from "../collect/attempt.ts";
import { codesAsked, hasStandIn } from "./codes-asked.ts";
import type { DoorEvent } from "../door-event.ts";
import type { DoorStep } from "../collect/door-step.ts";
import { doorWords } from "../door-words.ts";

export interface CodePromptProps {
  readonly step: Extract<DoorStep, "code" | "test">;
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

/** Asks for a code that is still missing; whoever has none is not stuck. */
export function CodePrompt({ step, attempt, send }: CodePromptProps) {
  return step === "code" ? <AskForCodes attempt={attempt} send={send} /> : <AskForTest attempt={attempt} send={send} />;
}

function AskForCodes({ attempt, send }: Omit<CodePromptProps, "step">) {
  const say = useWords(doorWords);
  const asked = codesAsked(attempt);
  const onlyHealthCode = asked.length === 1 && asked[0] === "codeHealth";
  return (
    <div class="code-prompt stack">
      <h2>{say("askCodes", { codes: asked.map((word) => say(word)).join(say("listComma")) })}</h2>
      <p class="soft">{say("showCodeHow")}</p>
      <button
        type="button"
        class="button button-glove"
        onClick={() => send(asked.includes("codeHealth") && hasStandIn(attempt) ? { kind: "stand-in", type: "resident-id-card" } : { kind: "skip", step: "code" })}
      >
        {say(onlyHealthCode ? "noCode" : "noneOfThese")}
      </button>
    </div>
  );
}

function AskForTest({ attempt, send }: Omit<CodePromptProps, "step">) {
  const say = useWords(doorWords);
  const isForStay = attempt.judgement.findings.some(({ code }) => code === "test.required");
  return (
    <div class="code-prompt stack">
      <h2>{say("askTest")}</h2>
      <p class="soft">{say(isForStay ? "askTestWhy" : "askTestAlways")}</p>
      <button type="button" class="button button-glove" onClick={() => send({ kind: "skip", step: "test" })}>
        {say("noTest")}
      </button>
    </div>
  );
}
