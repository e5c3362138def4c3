import { useState } from "preact/hooks";
import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { ActivationRequest } from "../../../shared/wire/policy.ts";
import { useWords } from "../../ui/words.ts";
import { inForceToday, type PolicyView } from "../policy-state.ts";
import { CheckBox } from "../choice-fields.tsx";
import { ActivationInput } from "./activation-fields.tsx";
import { emptyActivation, readActivation } from "./activation-form.ts";
import { type DraftState, isChanged, isUntouched, maySave } from "./draft-state.ts";
import { saveWords } from "./draft-words.ts";
import { SaveOutcome } from "./save-outcome.tsx";

interface SavePanelProps {
  readonly state: DraftState;
  readonly view: PolicyView;
  readonly venueId: string;
  /** The id of the pack that is written; `null` while the text is none. */
  readonly packId: string | null;
  readonly nowMs: number;
  readonly onSave: (activation: ActivationRequest | null) => void;
}

/** Saves what the gateway has nothing against, and puts it in force when so wanted. */
export function SavePanel({ state, view, venueId, packId, nowMs, onSave }: SavePanelProps) {
  const say = useWords(saveWords);
  const isInForce = inForceToday(view)?.some(({ pack }) => pack.id === packId) === true;
  const today = beijingDate(nowMs);
  const [wanted, setWanted] = useState(true);
  const [fields, setFields] = useState(emptyActivation(today));
  const [areFaultsShown, showFaults] = useState(false);
  const reading = readActivation(fields, { venueId, today });
  const activates = wanted && !isInForce;
  const isSending = state.outcome.kind === "sending";
  const hasWork = isChanged(state) || activates;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!maySave(state) || !hasWork) return;
    showFaults(activates && reading.kind === "faulty");
    if (!activates) onSave(null);
    else if (reading.kind === "complete") onSave(reading.request);
  };
  const label = isSending ? "sending" : !activates ? "save" : isChanged(state) ? "saveAndActivate" : "activateOnly";
  return (
    <form class="save-panel stack" onSubmit={submit} noValidate aria-labelledby="save">
      <h2 id="save">{say("title")}</h2>
      <p class="small soft">{say(isInForce ? "inForce" : "notInForce")}</p>
      {!isInForce && <CheckBox label={saveWords.activate} isChecked={wanted} onChecked={setWanted} />}
      {activates && <ActivationInput id="activate-draft" fields={fields} reading={reading} areFaultsShown={areFaultsShown} onFields={setFields} />}
      <div class="cluster">
        <button class="button button-primary" type="submit" aria-disabled={!maySave(state) || !hasWork}>
          {say(label)}
        </button>
        <span class="small soft">{isUntouched(state) ? "" : say(isChanged(state) ? "changed" : "unchanged")}</span>
      </div>
      <div role="status" class="stack">
        <SaveOutcome outcome={state.outcome} view={view} />
      </div>
    </form>
  );
}
