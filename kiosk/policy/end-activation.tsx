import { useState } from "preact/hooks";
import { useWords } from "../ui/words.ts";
import { activationReasonCharactersMax } from "./draft/activation-form.ts";
import { packWords } from "./policy-words.ts";

/** Asks for the reason first: what is in force is never ended by one touch. */
export function EndActivation({ id, onEnd }: { readonly id: string; readonly onEnd: (reason: string) => void }) {
  const say = useWords(packWords);
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const [isFaulty, setFaulty] = useState(false);
  if (!isAsked) {
    return (
      <button class="button button-small" type="button" onClick={() => setAsked(true)}>
        {say("end")}
      </button>
    );
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    setFaulty(reason.trim() === "");
    if (reason.trim() === "") return;
    setAsked(false);
    onEnd(reason.trim());
  };
  return (
    <form class="end-activation stack" onSubmit={submit} noValidate>
      <div class="field">
        <label for={`end-${id}`}>{say("endReason")}</label>
        <input
          class="input"
          id={`end-${id}`}
          ref={(input) => input?.focus()}
          autocomplete="off"
          maxLength={activationReasonCharactersMax}
          value={reason}
          aria-invalid={isFaulty}
          aria-describedby={`end-${id}-fault`}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <span class="fault" id={`end-${id}-fault`} role="alert">
          {isFaulty ? say("reasonMissing") : ""}
        </span>
      </div>
      <div class="cluster">
        <button class="button button-danger" type="submit">
          {say("endNow")}
        </button>
        <button class="button button-quiet" type="button" onClick={() => setAsked(false)}>
          {say("cancel")}
        </button>
      </div>
    </form>
  );
}
