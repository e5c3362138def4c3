import { useWords } from "../../ui/words.ts";
import { draftWords } from "./draft-words.ts";
import { listOf, textOf, valueAt } from "./json-value.ts";
import { isOfSeedRule, type Why, whyOf, withWhy } from "./why-words.ts";

interface WhyInputProps {
  readonly id: string;
  readonly references: unknown;
  /** The sources of the pack. */
  readonly sources: unknown;
  readonly onReferences: (references: readonly unknown[]) => void;
}

/** Why a rule is there, in words, and what it is based on. */
export function WhyInput({ id, references, sources, onReferences }: WhyInputProps) {
  const say = useWords(draftWords);
  if (isOfSeedRule(references)) return <p class="small soft">{say("seedReference", { reference: textOf(listOf(references)[0]) })}</p>;
  const { why, source } = whyOf(references);
  const change = (part: Partial<Why>): void => onReferences(withWhy(references, { why, source, ...part }));
  const isMissing = why.trim() === "" && source === null;
  return (
    <div class="fields why">
      <div class="field why-text">
        <label for={id}>{say("why")}</label>
        <input class="input" id={id} autocomplete="off" maxLength={450} value={why} aria-invalid={isMissing} aria-describedby={`${id}-hint`} onInput={(event) => change({ why: event.currentTarget.value })} />
        <span class="hint" id={`${id}-hint`}>
          {say("whyHint")}
        </span>
      </div>
      <div class="field">
        <label for={`${id}-source`}>{say("source")}</label>
        <select class="input" id={`${id}-source`} value={source ?? ""} onChange={(event) => change({ source: event.currentTarget.value === "" ? null : event.currentTarget.value })}>
          <option value="">{say("noSource")}</option>
          {listOf(sources).map((each) => {
            const reference = textOf(valueAt(each, ["reference"]));
            return (
              <option key={reference} value={reference}>
                {textOf(valueAt(each, ["title"])) || reference}
              </option>
            );
          })}
        </select>
      </div>
    </div>
  );
}
