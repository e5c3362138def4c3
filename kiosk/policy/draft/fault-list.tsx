import { useContext } from "preact/hooks";
import type { Fault } from "../../../shared/domain/fault.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { detailWords } from "./detail-words.ts";
import { checkWords } from "./draft-words.ts";
import { faultWords } from "./fault-words.ts";
import type { JsonObject } from "./json-value.ts";

/** Each fault with its place in the JSON text, and what to do about it where the page knows. */
export function FaultList({ faults, pack }: { readonly faults: readonly Fault[]; readonly pack: JsonObject }) {
  const say = useWords(checkWords);
  const language = useContext(LanguageContext);
  return (
    <ul class="faults">
      {faults.map((fault, index) => {
        const { rule, hint } = faultWords(fault, pack);
        return (
          <li key={index}>
            {(rule !== null || hint !== null) && (
              <p>
                {rule !== null && <span class="soft">{say("inRule", { rule })} </span>}
                {hint !== null && <strong>{hint[language]}</strong>}
              </p>
            )}
            <p class="small">
              {fault.path !== "" && <code>{fault.path}</code>} {detailWords(fault.detail)[language]}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
