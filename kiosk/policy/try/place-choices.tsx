import { useContext } from "preact/hooks";
import { LanguageContext, useWords } from "../../ui/words.ts";
import type { KnownPlace } from "./known-places.ts";
import type { SuggestedPlaces } from "./suggested-places.ts";
import { tryWords } from "./try-words.ts";

const adviceWords = { quick: "quickPlaces", searching: "searching", failed: "searchFailed", none: "noPlace", choose: "choosePlace", "choose-more": "choosePlaceOfMore" } as const;

/** What to do while it is not clear which place is meant. */
export function PlaceAdvice({ suggested: { state } }: { readonly suggested: SuggestedPlaces }) {
  const say = useWords(tryWords);
  return <>{state === "settled" ? "" : say(adviceWords[state])}</>;
}

interface PlaceChoicesProps {
  readonly places: readonly KnownPlace[];
  readonly onChosen: (place: KnownPlace) => void;
}

/** The places that may be meant by what was typed. */
export function PlaceChoices({ places, onChosen }: PlaceChoicesProps) {
  const language = useContext(LanguageContext);
  if (places.length === 0) return null;
  return (
    <div class="place-choices">
      {places.map((place) => (
        <button key={place.divisionCode} class="button button-small" type="button" onClick={() => onChosen(place)}>
          {place.name[language]} <span class="soft number">{place.divisionCode}</span>
        </button>
      ))}
    </div>
  );
}
