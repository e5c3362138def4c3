import { useContext } from "preact/hooks";
import { paperWords } from "../../shared/domain/words.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import type { Attempt } from "./attempt.ts";
import { isOpen } from "./checklist-items.ts";
import { ChoicePanel } from "./choice-panel.tsx";
import { asLabel, Choice, ChoiceRow, toggled } from "./choice-row.tsx";
import type { DoorEvent, Facts } from "./door-event.ts";
import { factRows } from "./fact-rows.ts";
import { factsWords, medicineWords } from "./facts-words.ts";
import { QuestionRows } from "./question-rows.tsx";
import { SymptomRow } from "./symptom-row.tsx";

export interface FactsPanelProps {
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

/** All that is to be asked and looked at besides codes, temperature and mask, one row each. There is no button for all rows: each was looked at. */
export function FactsPanel({ attempt, send }: FactsPanelProps) {
  const say = useWords(factsWords);
  const open = isOpen(attempt, "facts");
  return (
    <ChoicePanel title={say("title")} end={say(open ? "nothingMore" : "done")} endIs="plain" onEnd={() => send(open ? { kind: "skip", step: "facts" } : { kind: "show-step", step: null })}>
      <Rows attempt={attempt} onNote={(noted) => send({ kind: "note", noted })} />
    </ChoicePanel>
  );
}

interface RowsProps {
  readonly attempt: Attempt;
  readonly onNote: (noted: Partial<Facts>) => void;
}

function Rows({ attempt, onNote }: RowsProps) {
  const say = useWords(factsWords);
  const rows = factRows(attempt);
  const { spacing, symptoms, answers } = attempt.noted;
  return (
    <>
      <MedicineRow medicines={rows.medicines} chosen={attempt.noted.medicines} onNote={onNote} />
      {rows.spacing ? (
        <ChoiceRow title={say("spacing")} isDone={spacing !== null}>
          <Choice isChosen={spacing === true} onChoose={() => onNote({ spacing: true })}>
            {say("kept")}
          </Choice>
          <Choice isChosen={spacing === false} onChoose={() => onNote({ spacing: false })}>
            {say("notKept")}
          </Choice>
        </ChoiceRow>
      ) : null}
      {rows.symptoms.length === 0 ? null : <SymptomRow offered={rows.symptoms} noted={symptoms} onNote={(noted) => onNote({ symptoms: noted })} />}
      <QuestionRows questions={rows.questions} answers={answers} onAnswer={(answered) => onNote({ answers: answered })} />
      <SeenRows rows={rows} attempt={attempt} onNote={onNote} />
    </>
  );
}

interface MedicineRowProps {
  readonly medicines: Facts["medicines"];
  readonly chosen: Facts["medicines"];
  readonly onNote: (noted: Partial<Facts>) => void;
}

function MedicineRow({ medicines, chosen, onNote }: MedicineRowProps) {
  const say = useWords(factsWords);
  const sayMedicine = useWords(medicineWords);
  if (medicines.length === 0) return null;
  return (
    <ChoiceRow title={say("buys")} isDone={chosen.length > 0}>
      {medicines.map((medicine) => (
        <Choice key={medicine} isChosen={chosen.includes(medicine)} onChoose={() => onNote({ medicines: toggled(chosen, medicine) })}>
          {sayMedicine(medicine)}
        </Choice>
      ))}
    </ChoiceRow>
  );
}

/** What staff have seen with their own eyes: a document, papers, an entry in the register. */
function SeenRows({ rows, attempt, onNote }: RowsProps & { readonly rows: ReturnType<typeof factRows> }) {
  const say = useWords(factsWords);
  const language = useContext(LanguageContext);
  const { identityChecked, papers, registered } = attempt.noted;
  const isKnown = identityChecked || attempt.documents.length > 0;
  return (
    <>
      {rows.identity ? (
        <ChoiceRow title={say("identity")} isDone={isKnown}>
          <Choice isChosen={isKnown} onChoose={() => onNote({ identityChecked: !identityChecked })}>
            {say("identityChecked")}
          </Choice>
        </ChoiceRow>
      ) : null}
      {rows.papers.length === 0 ? null : (
        <ChoiceRow title={say("papers")} isDone={rows.papers.every((paper) => papers.includes(paper))}>
          {rows.papers.map((paper) => (
            <Choice key={paper} isChosen={papers.includes(paper)} onChoose={() => onNote({ papers: toggled(papers, paper) })}>
              {asLabel(paperWords[paper][language])}
            </Choice>
          ))}
        </ChoiceRow>
      )}
      {rows.registration ? (
        <ChoiceRow title={say("registration")} isDone={registered}>
          <Choice isChosen={registered} onChoose={() => onNote({ registered: !registered })}>
            {say("registered")}
          </Choice>
        </ChoiceRow>
      ) : null}
    </>
  );
}
