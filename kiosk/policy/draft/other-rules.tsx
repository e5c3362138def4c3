import { useWords } from "../../ui/words.ts";
import { draftWords } from "./draft-words.ts";
import { type JsonObject, textOf, valueAt } from "./json-value.ts";
import { otherRules, withoutRule } from "./overlay-form.ts";

interface OtherRulesProps {
  readonly pack: JsonObject;
  readonly onPack: (pack: JsonObject) => void;
}

/** Rules that the form has no fields for, so that nobody thinks that the form is all. */
export function OtherRules({ pack, onPack }: OtherRulesProps) {
  const say = useWords(draftWords);
  const others = otherRules(pack);
  if (others.length === 0) return null;
  return (
    <section class="section section-open" aria-labelledby="other-rules">
      <h3 id="other-rules">{say("others")}</h3>
      <ul class="other-rules">
        {others.map(({ index, rule }) => {
          const id = textOf(valueAt(rule, ["id"]));
          return (
            <li key={index} class="cluster">
              <code>{id}</code>
              <span class="soft small">{textOf(valueAt(rule, ["kind"]))}</span>
              <button class="button button-small" type="button" aria-label={say("removeRule", { rule: id })} onClick={() => onPack(withoutRule(pack, index))}>
                {say("remove")}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
