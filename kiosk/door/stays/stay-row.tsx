import { useContext, useState } from "preact/hooks";
import type { Stay } from "../../../shared/domain/credential.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { Choice, ChoiceRow } from "../collect/choice-row.tsx";
import { provinceNames } from "./province-names.ts";
import { StayChoice } from "./stay-choice.tsx";
import { dayText } from "./stay-days.ts";
import { type NamedPlace, placesOfRules, placesWithin, provinceOf } from "./stay-places.ts";
import { stayWords } from "./stay-words.ts";
import "./stay-row.css";

/** More than anybody remembers at a door. */
const staysMax = 10;

export interface StayRowProps {
  readonly stays: readonly Stay[];
  /** The rules that look at stays. */
  readonly rules: readonly Rule[];
  /** The areas of the list in force. */
  readonly atRisk: readonly NamedPlace[];
  readonly nowMs: number;
  /** Asks at once, without being opened. */
  readonly asksAtOnce: boolean;
  readonly onNote: (stays: readonly Stay[]) => void;
}

/** Where somebody says to have been. What was noted by mistake goes at a touch. */
export function StayRow({ stays, rules, atRisk, nowMs, asksAtOnce, onNote }: StayRowProps) {
  const say = useWords(stayWords);
  const language = useContext(LanguageContext);
  const [isAsking, setAsking] = useState(asksAtOnce && stays.length === 0);
  const known = { atRisk, ofRules: placesOfRules(rules) };
  const nameOf = (divisionCode: string): string => {
    const province = provinceNames.get(provinceOf(divisionCode))?.[language] ?? "";
    const place = placesWithin(provinceOf(divisionCode), known).find((each) => each.divisionCode === divisionCode);
    return place === undefined ? province : `${province} ${place.name}`;
  };
  const add = (stay: Stay): void => {
    setAsking(false);
    onNote([...stays, stay]);
  };
  return (
    <div class="stay-row">
      <ChoiceRow title={say("stays")} isDone={stays.length > 0}>
        {stays.map((stay, index) => (
          <StayNoted key={index} text={say("left", { place: nameOf(stay.divisionCode), day: dayText(stay.toMs, nowMs, language) })} onRemove={() => onNote(stays.toSpliced(index, 1))} />
        ))}
        {isAsking ? <StayChoice rules={rules} known={known} nameOf={nameOf} nowMs={nowMs} onChosen={add} onClosed={() => setAsking(false)} /> : null}
        {isAsking || stays.length >= staysMax ? null : (
          <Choice isChosen={false} onChoose={() => setAsking(true)}>
            {say("note")}
          </Choice>
        )}
      </ChoiceRow>
    </div>
  );
}

function StayNoted({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const say = useWords(stayWords);
  return (
    <button type="button" class="button choice stay-noted" aria-label={say("remove", { stay: text })} onClick={onRemove}>
      {text}
      <span aria-hidden="true">✕</span>
    </button>
  );
}
