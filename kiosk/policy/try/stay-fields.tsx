import { useContext } from "preact/hooks";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { keysOf } from "../choice-fields.tsx";
import { type KnownPlace, placeOf, placeText } from "./known-places.ts";
import { staysMax, type TriedStay, type TriedVisitor, withoutStay, withStay, withStayAt } from "./try-fields.ts";
import { levelChoices, tryWords } from "./try-words.ts";

interface StayFieldsProps {
  readonly visitor: TriedVisitor;
  readonly places: readonly KnownPlace[];
  readonly today: string;
  readonly onVisitor: (visitor: TriedVisitor) => void;
}

/** The places that the visitor has stayed in, each with what the risk list says of it. */
export function StayFields({ visitor, places, today, onVisitor }: StayFieldsProps) {
  const say = useWords(tryWords);
  const language = useContext(LanguageContext);
  return (
    <fieldset class="stays">
      <legend>{say("stays")}</legend>
      {visitor.stays.length > 0 && <p class="small soft">{say("staysNote")}</p>}
      <datalist id="places">
        {places.map((place) => (
          <option key={place.divisionCode} value={placeText(place, language)} />
        ))}
      </datalist>
      {visitor.stays.map((stay, index) => (
        <Stay
          key={index}
          number={index + 1}
          stay={stay}
          isKnown={placeOf(stay.place, places) !== null}
          today={today}
          onChanged={(change) => onVisitor(withStayAt(visitor, index, change))}
          onRemoved={() => onVisitor(withoutStay(visitor, index))}
        />
      ))}
      {visitor.stays.length < staysMax && (
        <button class="button" type="button" onClick={() => onVisitor(withStay(visitor, today))}>
          {say("addStay")}
        </button>
      )}
    </fieldset>
  );
}

interface StayProps {
  readonly number: number;
  readonly stay: TriedStay;
  readonly isKnown: boolean;
  readonly today: string;
  readonly onChanged: (change: Partial<TriedStay>) => void;
  readonly onRemoved: () => void;
}

function Stay({ number, stay, isKnown, today, onChanged, onRemoved }: StayProps) {
  const say = useWords(tryWords);
  const sayLevel = useWords(levelChoices);
  const id = `stay-${number}`;
  return (
    <div class="stay">
      <div class="field stay-place">
        <label for={`${id}-place`}>{say("place")}</label>
        <input class="input" id={`${id}-place`} list="places" autocomplete="off" value={stay.place} aria-invalid={stay.place !== "" && !isKnown} onInput={(event) => onChanged({ place: event.currentTarget.value })} />
      </div>
      <div class="field">
        <label for={`${id}-level`}>{say("level")}</label>
        <select class="input" id={`${id}-level`} value={stay.level} onChange={(event) => onChanged({ level: keysOf(levelChoices).find((level) => level === event.currentTarget.value) ?? "" })}>
          <option value="">{say("chooseLevel")}</option>
          {keysOf(levelChoices).map((level) => (
            <option key={level} value={level}>
              {sayLevel(level)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-left`}>{say("left")}</label>
        <input class="input number" id={`${id}-left`} type="date" max={today} value={stay.left} onInput={(event) => onChanged({ left: event.currentTarget.value })} />
      </div>
      <button class="button button-quiet stay-remove" type="button" aria-label={say("removeStay", { number: String(number) })} onClick={onRemoved}>
        {say("remove")}
      </button>
    </div>
  );
}
