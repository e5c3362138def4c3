import { useWords } from "../../ui/words.ts";
import { TextField } from "../choice-fields.tsx";
import { DateField } from "../date-field.tsx";
import { draftWords } from "./draft-words.ts";
import { type JsonObject, textOf, valueAt } from "./json-value.ts";
import { withValue } from "./overlay-form.ts";

interface TypedTriggerProps {
  readonly pack: JsonObject;
  readonly today: string;
  readonly onPack: (pack: JsonObject) => void;
}

/** The outbreak and its assessment, as an administrator records them. */
export function TypedTrigger({ pack, today, onPack }: TypedTriggerProps) {
  const say = useWords(draftWords);
  const trigger = pack["trigger"];
  const text = (field: string): string => textOf(valueAt(trigger, [field]));
  const change = (field: string, value: string): void => onPack(withValue(pack, ["trigger", field], value));
  if (trigger === undefined) {
    return (
      <button class="button" type="button" onClick={() => onPack({ ...pack, trigger: { triggerRef: "", assessmentRef: "", from: today, to: today } })}>
        {say("addTrigger")}
      </button>
    );
  }
  return (
    <>
      <div class="fields">
        <TextField id="trigger-ref" label={say("triggerRef")} value={text("triggerRef")} isFaulty={text("triggerRef") === ""} onTyped={(typed) => change("triggerRef", typed)} />
        <TextField id="assessment-ref" label={say("assessmentRef")} value={text("assessmentRef")} isFaulty={text("assessmentRef") === ""} onTyped={(typed) => change("assessmentRef", typed)} />
        <DateField id="trigger-from" label={say("from")} value={text("from")} onDay={(day) => change("from", day ?? "")} />
        <DateField id="trigger-to" label={say("until")} value={text("to")} onDay={(day) => change("to", day ?? "")} />
      </div>
      <button class="button button-quiet" type="button" onClick={() => onPack(withValue(pack, ["trigger"], undefined))}>
        {say("removeTrigger")}
      </button>
    </>
  );
}
