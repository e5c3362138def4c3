import { useWords } from "../../ui/words.ts";
import { TextField } from "../choice-fields.tsx";
import type { DraftCheck } from "./draft-state.ts";
import { draftWords } from "./draft-words.ts";
import { DateField } from "./head-fields.tsx";
import { type JsonObject, textOf, valueAt } from "./json-value.ts";
import { withValue } from "./overlay-form.ts";

interface TriggerFieldsProps {
  readonly pack: JsonObject;
  readonly check: DraftCheck;
  readonly today: string;
  readonly onPack: (pack: JsonObject) => void;
}

function isCalledStricter(check: DraftCheck): boolean {
  return check.kind === "answered" && check.lints.some(({ lint }) => lint.startsWith("LINT-"));
}

/** Asked for only when the pack is stricter than what is above it, or has such an outbreak on record already. */
export function TriggerFields({ pack, check, today, onPack }: TriggerFieldsProps) {
  const say = useWords(draftWords);
  const trigger = pack["trigger"];
  if (trigger === undefined && !isCalledStricter(check)) return null;
  const text = (field: string): string => textOf(valueAt(trigger, [field]));
  const change = (field: string, value: string): void => onPack(withValue(pack, ["trigger", field], value));
  return (
    <section class="section section-open trigger" aria-labelledby="trigger">
      <h3 id="trigger">{say("trigger")}</h3>
      <p class="small soft">{say("triggerNote")}</p>
      {trigger === undefined ? (
        <button class="button" type="button" onClick={() => onPack({ ...pack, trigger: { triggerRef: "", assessmentRef: "", from: today, to: today } })}>
          {say("addTrigger")}
        </button>
      ) : (
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
      )}
    </section>
  );
}
