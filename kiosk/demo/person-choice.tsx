import { useWords } from "../ui/words.ts";
import { type DemoChoice, type DemoEvent, personAfter } from "./demo-state.ts";
import { demoWords } from "./demo-words.ts";

/** Who the sample visitor is: the codes of one sample differ from person to person, and nothing else does. */
export function PersonChoice({ choice, send }: { readonly choice: DemoChoice; readonly send: (event: DemoEvent) => void }) {
  const say = useWords(demoWords);
  return (
    <div class="person-choice">
      <div class="cluster">
        <strong class="number">{say("person", { number: String(choice.person) })}</strong>
        <button class="button" type="button" onClick={() => send({ kind: "person-chosen", person: personAfter(choice.person) })}>
          {say("newPerson")}
        </button>
      </div>
      <label class="person-each">
        <input
          type="checkbox"
          checked={choice.eachNew}
          aria-describedby="each-new-note"
          onChange={(event) => send({ kind: "each-new-chosen", eachNew: event.currentTarget.checked })}
        />
        {say("eachNew")}
      </label>
      <p class="soft small" id="each-new-note">
        {say("eachNewNote")}
      </p>
    </div>
  );
}
