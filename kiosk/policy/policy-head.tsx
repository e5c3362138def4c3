import type { Language } from "../../shared/domain/reason.ts";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { useWords } from "../ui/words.ts";
import { type PolicyView, venueOf } from "./policy-state.ts";
import { policyWords } from "./policy-words.ts";

interface PolicyHeadProps {
  readonly view: PolicyView;
  readonly onVenue: (venueId: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onSignOut: () => void;
}

/** Whose rules these are: a manager sees the own venue, an administrator chooses one. */
export function PolicyHead({ view, onVenue, onLanguage, onSignOut }: PolicyHeadProps) {
  const say = useWords(policyWords);
  return (
    <header class="head">
      <div>
        <p class="soft small">{say("page")}</p>
        <h1>{venueOf(view)?.name ?? say("page")}</h1>
      </div>
      {view.venues.length > 1 && (
        <div class="field venue-choice">
          <label class="small" for="venue">
            {say("venue")}
          </label>
          <select class="input" id="venue" value={view.venueId ?? ""} onChange={(event) => onVenue(event.currentTarget.value)}>
            {view.venues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="head-controls cluster">
        <LanguageSwitch onChoose={onLanguage} />
        <button class="button button-quiet" type="button" onClick={onSignOut}>
          {say("signOut")}
        </button>
      </div>
    </header>
  );
}
