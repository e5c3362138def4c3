import { useState } from "preact/hooks";
import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Language } from "../../../shared/domain/reason.ts";
import type { PolicySummary } from "../../../shared/wire/policy.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";
import { useWords } from "../../ui/words.ts";
import type { ActivationChange } from "../change-activation.ts";
import { ActivationInput } from "../draft/activation-fields.tsx";
import { emptyActivation, readActivation } from "../draft/activation-form.ts";
import { effectiveWords } from "../words/date-words.ts";
import { layerNames } from "../words/venue-names.ts";
import { packCovers } from "../../../shared/policy/pack-covers.ts";
import { shelfWords } from "./shelf-words.ts";

interface ShelfItemProps {
  readonly policy: PolicySummary;
  readonly venue: VenueMessage;
  readonly isInForce: boolean;
  /** The next day on which it comes into force; `null` when none is known. */
  readonly beginsOn: string | null;
  readonly language: Language;
  readonly nowMs: number;
  readonly onChange: (change: ActivationChange) => void;
  readonly onEdit: (packId: string) => void;
}

/** A pack on the shelf, and what can be done with it at the venue. */
export function ShelfItem({ policy, venue, isInForce, beginsOn, language, nowMs, onChange, onEdit }: ShelfItemProps) {
  const say = useWords(shelfWords);
  const [isAsked, setAsked] = useState(false);
  const title = policy.title[language];
  const isCovered = packCovers(policy, venue);
  return (
    <li class="shelf-item">
      <div class="shelf-line">
        <div>
          <p class="pack-head">
            <span class={`layer layer-${policy.layer}`}>{layerNames[policy.layer][language]}</span> <strong>{title}</strong>
          </p>
          <p class="small soft">
            <code>{policy.id}</code> · {effectiveWords(policy.effective)[language]} · {policy.rules === 1 ? say("rule") : say("rules", { count: String(policy.rules) })}
          </p>
        </div>
        <div class="cluster shelf-actions">
          {beginsOn !== null && <span class="badge">{say("fromDay", { day: beginsOn })}</span>}
          {isInForce && <span class="badge badge-good">{say("inForce")}</span>}
          {isCovered && !isInForce && !isAsked && (
            <button class="button button-small" type="button" aria-label={`${say("activate")} ${title}`} onClick={() => setAsked(true)}>
              {say("activate")}
            </button>
          )}
          <button class="button button-small button-quiet" type="button" aria-label={`${say("toEdit")} ${title}`} onClick={() => onEdit(policy.id)}>
            {say("toEdit")}
          </button>
        </div>
      </div>
      {isAsked && !isInForce && <ActivateForm policy={policy} title={title} venueId={venue.id} today={beijingDate(nowMs)} onChange={onChange} onDone={() => setAsked(false)} />}
    </li>
  );
}

interface ActivateFormProps extends Pick<ShelfItemProps, "policy" | "onChange"> {
  readonly title: string;
  readonly venueId: string;
  readonly today: string;
  readonly onDone: () => void;
}

function ActivateForm({ policy, title, venueId, today, onChange, onDone }: ActivateFormProps) {
  const say = useWords(shelfWords);
  const [fields, setFields] = useState(emptyActivation(today));
  const [areFaultsShown, showFaults] = useState(false);
  const reading = readActivation(fields, { venueId, today });
  const submit = (event: Event): void => {
    event.preventDefault();
    showFaults(reading.kind === "faulty");
    if (reading.kind === "faulty") return;
    onDone();
    onChange({ kind: "activate", packId: policy.id, request: reading.request });
  };
  return (
    <form class="activate-form stack" onSubmit={submit} noValidate aria-label={say("activatePack", { pack: title })}>
      <ActivationInput id={`activate-${policy.id}`} fields={fields} reading={reading} areFaultsShown={areFaultsShown} onFields={setFields} />
      <div class="cluster">
        <button class="button button-primary" type="submit">
          {say("activateNow")}
        </button>
        <button class="button button-quiet" type="button" onClick={onDone}>
          {say("cancel")}
        </button>
      </div>
    </form>
  );
}
