import { useContext } from "preact/hooks";
import type { Text } from "../../shared/domain/reason.ts";
import { type Dictionary, LanguageContext } from "../ui/words.ts";

interface SelectFieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly words: Dictionary<Value>;
  /** Those to choose from; all of them unless said. */
  readonly offered?: readonly Value[];
  readonly value: Value;
  readonly onChosen: (value: Value) => void;
}

/** One of some words. */
export function SelectField<Value extends string>({ id, label, words, offered, value, onChosen }: SelectFieldProps<Value>) {
  const language = useContext(LanguageContext);
  const values = offered ?? keysOf(words);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="input"
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = values.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) onChosen(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {words[each][language]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The words that a dictionary has. */
export function keysOf<Key extends string>(words: Dictionary<Key>): readonly Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(words, key);
  return Object.keys(words).filter(isKey);
}

interface SeveralFieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly words: Dictionary<Value>;
  /** Those to choose from; all of them unless said. */
  readonly offered?: readonly Value[];
  readonly chosen: readonly Value[];
  readonly onChosen: (values: readonly Value[]) => void;
}

/** Any of some words. */
export function SeveralField<Value extends string>({ id, label, words, offered, chosen, onChosen }: SeveralFieldProps<Value>) {
  return (
    <fieldset class="several" id={id}>
      <legend>{label}</legend>
      <div class="several-boxes">
        {(offered ?? keysOf(words)).map((each) => (
          <CheckBox key={each} label={words[each]} isChecked={chosen.includes(each)} onChecked={(isChecked) => onChosen(isChecked ? [...chosen, each] : chosen.filter((other) => other !== each))} />
        ))}
      </div>
    </fieldset>
  );
}

interface CheckBoxProps {
  readonly label: Text;
  readonly isChecked: boolean;
  readonly onChecked: (isChecked: boolean) => void;
}

export function CheckBox({ label, isChecked, onChecked }: CheckBoxProps) {
  const language = useContext(LanguageContext);
  return (
    <label class="check">
      <input type="checkbox" checked={isChecked} onChange={(event) => onChecked(event.currentTarget.checked)} />
      <span>{label[language]}</span>
    </label>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly inputMode?: "decimal" | "text";
  readonly isFaulty?: boolean;
  readonly onTyped: (text: string) => void;
}

export function TextField({ id, label, value, inputMode = "text", isFaulty = false, onTyped }: TextFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input class="input" id={id} inputMode={inputMode} autocomplete="off" value={value} aria-invalid={isFaulty} onInput={(event) => onTyped(event.currentTarget.value)} />
    </div>
  );
}
