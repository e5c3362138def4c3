import { useContext, useRef } from "preact/hooks";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { keysOf } from "../choice-fields.tsx";
import { placeText } from "./known-places.ts";
import { listWords } from "./list-words.ts";
import { PlaceAdvice, PlaceChoices } from "./place-choices.tsx";
import { placeOf } from "./place-of.ts";
import { suggestedPlaces } from "./suggested-places.ts";
import type { PlaceKnowledge } from "./tried-stays.ts";
import type { TriedStay } from "./try-fields.ts";
import { levelChoices, tryWords } from "./try-words.ts";

interface StayRowProps {
  readonly number: number;
  readonly stay: TriedStay;
  readonly knowledge: PlaceKnowledge;
  readonly today: string;
  readonly onChanged: (change: Partial<TriedStay>) => void;
  readonly onRemoved: () => void;
}

/** One place: which, until when, and whether it is judged by the list or by what somebody assumes. */
export function StayRow({ number, stay, knowledge: { places, gazetteer }, today, onChanged, onRemoved }: StayRowProps) {
  const say = useWords(tryWords);
  const sayLevel = useWords(levelChoices);
  const language = useContext(LanguageContext);
  const levelField = useRef<HTMLSelectElement>(null);
  const id = `stay-${number}`;
  const place = placeOf(stay.place, places, gazetteer);
  const suggested = suggestedPlaces(stay.place, places, gazetteer);
  return (
    <div class="stay">
      <div class="field stay-place">
        <label for={`${id}-place`}>{say("place")}</label>
        <input class="input" id={`${id}-place`} autocomplete="off" value={stay.place} aria-invalid={stay.place !== "" && place === null} onInput={(event) => onChanged({ place: event.currentTarget.value })} />
      </div>
      <div class="stay-found">
        <p class="small" id={`${id}-list`} role="status">
          {place === null ? <PlaceAdvice suggested={suggested} /> : `${placeText(place, language)} – ${listWords(place.divisionCode, gazetteer)[language]}`}
        </p>
        <PlaceChoices
          places={suggested.places}
          onChosen={(chosen) => {
            onChanged({ place: placeText(chosen, language) });
            levelField.current?.focus();
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-level`}>{say("level")}</label>
        <select
          class="input"
          id={`${id}-level`}
          ref={levelField}
          value={stay.level}
          aria-describedby={`${id}-list`}
          onChange={(event) => onChanged({ level: keysOf(levelChoices).find((level) => level === event.currentTarget.value) ?? "listed" })}
        >
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
