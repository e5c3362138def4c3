import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { TriggerLine } from "../trigger-line.tsx";
import { draftWords } from "./draft-words.ts";
import type { JsonObject } from "./json-value.ts";
import { withValue } from "./overlay-form.ts";
import { isSameTrigger, type RecordedTrigger } from "./trigger-source.ts";

interface NamedTriggerProps {
  readonly pack: JsonObject;
  readonly triggers: readonly RecordedTrigger[];
  readonly onPack: (pack: JsonObject) => void;
}

/** The outbreaks on record, one of which a manager can name; whom to ask where there is none. */
export function NamedTrigger({ pack, triggers, onPack }: NamedTriggerProps) {
  const say = useWords(draftWords);
  const language = useContext(LanguageContext);
  const trigger = pack["trigger"];
  const chosen = triggers.findIndex((each) => isSameTrigger(trigger, each.trigger));
  const choice = (index: number, label: ComponentChildren) => (
    <label key={index} class="check">
      <input type="radio" name="named-trigger" checked={index === chosen && (index >= 0 || trigger === undefined)} onChange={() => onPack(withValue(pack, ["trigger"], triggers[index]?.trigger))} />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      {trigger !== undefined && chosen === -1 && <p class="notice notice-bad">{say("triggerNotRecorded")}</p>}
      {triggers.length === 0 && <p class="notice notice-warning">{say("noneRecorded")}</p>}
      {(triggers.length > 0 || trigger !== undefined) && (
        <fieldset class="several">
          <legend>{say("namedTrigger")}</legend>
          {choice(-1, say("noTrigger"))}
          {triggers.map(({ trigger: recorded, packTitle }, index) =>
            choice(
              index,
              <>
                <TriggerLine trigger={recorded} /> <span class="soft small">{say("recordedIn", { pack: packTitle[language] })}</span>
              </>,
            ),
          )}
        </fieldset>
      )}
    </>
  );
}
