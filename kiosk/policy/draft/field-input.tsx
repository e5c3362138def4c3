import { useContext, useState } from "preact/hooks";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { CheckBox } from "../choice-fields.tsx";
import { draftWords } from "./draft-words.ts";
import { type ChoiceField, chosenOption, type FormField, type NamesField, type NumberField, type SeveralField, shownNumber, typedNames, typedNumber } from "./form-field.ts";
import { listOf, textOf } from "./json-value.ts";

interface FieldInputProps<Field extends FormField> {
  readonly id: string;
  readonly field: Field;
  /** What stands in the pack now. */
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

/** One field of the form over one value of the pack. */
export function FieldInput({ field, ...props }: FieldInputProps<FormField>) {
  switch (field.kind) {
    case "number":
      return <NumberInput field={field} {...props} />;
    case "choice":
      return <ChoiceInput field={field} {...props} />;
    case "several":
      return <SeveralInput field={field} {...props} />;
    case "names":
      return <NamesInput field={field} {...props} />;
    case "part":
      return <CheckBox label={field.label} isChecked={props.value !== undefined} onChecked={(isChecked) => props.onValue(isChecked ? field.part : undefined)} />;
  }
}

/** What was typed stays as it was typed while it means what stands in the pack: `37` does not become `37.0` under the hand. */
function useTyped(meant: (typed: string) => unknown, shown: string, value: unknown): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(shown);
  return [JSON.stringify(meant(typed)) === JSON.stringify(value) ? typed : shown, setTyped];
}

function NumberInput({ id, field, value, onValue }: FieldInputProps<NumberField>) {
  const language = useContext(LanguageContext);
  const [text, setTyped] = useTyped((typed) => typedNumber(field, typed), shownNumber(field, value), value);
  return (
    <div class="field">
      <label for={id}>{field.label[language]}</label>
      <span class="with-unit">
        <input
          class="input number"
          id={id}
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={typeof value !== "number"}
          aria-describedby={`${id}-unit`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onValue(typedNumber(field, event.currentTarget.value));
          }}
        />
        <span id={`${id}-unit`} class="soft">
          {field.unit[language]}
        </span>
      </span>
    </div>
  );
}

function ChoiceInput({ id, field, value, onValue }: FieldInputProps<ChoiceField>) {
  const say = useWords(draftWords);
  const language = useContext(LanguageContext);
  const chosen = chosenOption(field, value);
  return (
    <div class="field">
      <label for={id}>{field.label[language]}</label>
      <select class="input" id={id} value={String(chosen)} onChange={(event) => onValue(field.options[Number(event.currentTarget.value)]?.value)}>
        {chosen === -1 && <option value="-1">{say("asWritten")}</option>}
        {field.options.map(({ label }, index) => (
          <option key={index} value={String(index)}>
            {label[language]}
          </option>
        ))}
      </select>
    </div>
  );
}

function SeveralInput({ field, value, onValue }: FieldInputProps<SeveralField>) {
  const language = useContext(LanguageContext);
  const chosen = listOf(value);
  return (
    <fieldset class="several">
      <legend>{field.label[language]}</legend>
      <div class="several-boxes">
        {field.options.map((option) => (
          <CheckBox
            key={option.value}
            label={option.label}
            isChecked={chosen.includes(option.value)}
            onChecked={(isChecked) => onValue(isChecked ? [...chosen, option.value] : chosen.filter((other) => other !== option.value))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function NamesInput({ id, field, value, onValue }: FieldInputProps<NamesField>) {
  const language = useContext(LanguageContext);
  const [text, setTyped] = useTyped(typedNames, listOf(value).map(textOf).join("、"), value);
  return (
    <div class="field">
      <label for={id}>{field.label[language]}</label>
      <input
        class="input"
        id={id}
        autocomplete="off"
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onValue(typedNames(event.currentTarget.value));
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {field.hint[language]}
      </span>
    </div>
  );
}
