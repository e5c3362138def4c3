import { useContext, useState } from "preact/hooks";
import type { Symptom } from "../../../shared/domain/visit.ts";
import { symptomWords } from "../../../shared/domain/words.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { asLabel, Choice, ChoiceRow, toggled } from "../collect/choice-row.tsx";
import { factsWords } from "./facts-words.ts";

export interface SymptomRowProps {
  readonly offered: readonly Symptom[];
  readonly noted: readonly Symptom[] | null;
  readonly onNote: (symptoms: readonly Symptom[]) => void;
}

/** No symptom is one touch. Several are chosen first and noted together, since the first alone may end the visit. */
export function SymptomRow({ offered, noted, onNote }: SymptomRowProps) {
  const say = useWords(factsWords);
  const language = useContext(LanguageContext);
  const [chosen, setChosen] = useState(noted ?? []);
  return (
    <ChoiceRow title={say("symptoms")} isDone={noted !== null}>
      <Choice
        isChosen={noted?.length === 0 && chosen.length === 0}
        onChoose={() => {
          setChosen([]);
          onNote([]);
        }}
      >
        {say("noSymptoms")}
      </Choice>
      {offered.map((symptom) => (
        <Choice key={symptom} isChosen={chosen.includes(symptom)} onChoose={() => setChosen(toggled(chosen, symptom))}>
          {asLabel(symptomWords[symptom][language])}
        </Choice>
      ))}
      {chosen.length === 0 ? null : (
        <button type="button" class="button button-primary choice choice-confirm" onClick={() => onNote(chosen)}>
          {say("noteSymptoms")}
        </button>
      )}
    </ChoiceRow>
  );
}
