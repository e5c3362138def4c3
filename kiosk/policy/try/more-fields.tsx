import { paperWords } from "../../../shared/domain/words.ts";
import { useWords } from "../../ui/words.ts";
import { CheckBox, SelectField, SeveralField } from "../choice-fields.tsx";
import type { AskedFacts } from "./asked-facts.ts";
import { groupNames } from "../words/person-names.ts";
import type { TriedVisitor } from "./try-fields.ts";
import { cooperationChoices, tryWords } from "./try-words.ts";

const boxes = ["identityChecked", "registered", "spacing", "booking", "pass"] as const;

interface MoreFieldsProps {
  readonly asked: AskedFacts;
  readonly visitor: TriedVisitor;
  readonly onVisitor: (visitor: TriedVisitor) => void;
}

/** What only some rules ask about. */
export function MoreFields({ asked, visitor, onVisitor }: MoreFieldsProps) {
  const say = useWords(tryWords);
  const change = (part: Partial<TriedVisitor>): void => onVisitor({ ...visitor, ...part });
  return (
    <details class="more">
      <summary>{say("more")}</summary>
      <div class="stack try-more">
        <fieldset class="several">
          <legend>{say("noted")}</legend>
          <div class="several-boxes">
            {boxes.map((box) => (
              <CheckBox key={box} label={tryWords[box]} isChecked={visitor[box]} onChecked={(isChecked) => change({ [box]: isChecked })} />
            ))}
            {asked.staffRecords.includes("medical-check") && <CheckBox label={tryWords.medicalChecked} isChecked={visitor.medicalChecked} onChecked={(medicalChecked) => change({ medicalChecked })} />}
            {asked.staffRecords.includes("training") && <CheckBox label={tryWords.trained} isChecked={visitor.trained} onChecked={(trained) => change({ trained })} />}
          </div>
        </fieldset>
        <SelectField id="cooperation" label={say("cooperation")} words={cooperationChoices} value={visitor.cooperation} onChosen={(cooperation) => change({ cooperation })} />
        <SeveralField id="papers" label={say("papers")} words={paperWords} chosen={visitor.papers} onChosen={(papers) => change({ papers })} />
        <SeveralField id="groups" label={say("groups")} words={groupNames} chosen={visitor.groups} onChosen={(groups) => change({ groups })} />
      </div>
    </details>
  );
}
