import { useContext } from "preact/hooks";
import { paperWords } from "../../../shared/domain/words.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import type { Attempt } from "../collect/attempt.ts";
import { isOpen } from "../collect/checklist-items.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { ChoicePanel } from "../collect/choice-panel.tsx";
import { asLabel, Choice, ChoiceRow, toggled } from "../collect/choice-row.tsx";
import type { DoorEvent, Facts } from "../door-event.ts";
import { type FactRows, factRows, isOnlyAboutStays } from "./fact-rows.ts";
import { factsWords, medicineWords } from "./facts-words.ts";
import { openFacts } from "./open-facts.ts";
import { QuestionRows } from "./question-rows.tsx";
import { StayRow } from "../stays/stay-row.tsx";
import { SymptomRow } from "./symptom-row.tsx";

export interface FactsPanelProps {
  readonly attempt: Attempt;
  readonly setup: Pick<DoorSetup, "riskList">;
  readonly nowMs: number;
  readonly send: (event: DoorEvent) => void;
}

/** All that is to be asked and looked at besides codes, temperature and mask, one row each. There is no button for all rows: each was looked at. */
export function FactsPanel({ attempt, setup, nowMs, send }: FactsPanelProps) {
  const say = useWords(factsWords);
  const language = useContext(LanguageContext);
  const rows = factRows(attempt);
  const stillOpen = openFacts(attempt, rows, language).join(say("comma"));
  const leaveOpen = { end: say("leaveOpen"), onEnd: () => send({ kind: "skip", step: "facts" }), note: say("stillOpen", { facts: stillOpen }) };
  const close = { end: say("done"), onEnd: () => send({ kind: "show-step", step: null }) };
  return (
    <ChoicePanel title={say("title")} endIs="plain" {...(isOpen(attempt, "facts") ? leaveOpen : close)}>
      <Rows rows={rows} attempt={attempt} onNote={(noted) => send({ kind: "note", noted })} />
      {rows.declaredStays ? (
        <StayRow
          stays={attempt.noted.declaredStays}
          rules={attempt.judgement.aboutStays}
          atRisk={setup.riskList?.areas ?? []}
          nowMs={nowMs}
          asksAtOnce={isOnlyAboutStays(rows)}
          onNote={(declaredStays) => send({ kind: "note", noted: { declaredStays } })}
        />
      ) : null}
    </ChoicePanel>
  );
}

interface RowsProps {
  readonly rows: FactRows;
  readonly attempt: Attempt;
  readonly onNote: (noted: Partial<Facts>) => void;
}

function Rows({ rows, attempt, onNote }: RowsProps) {
  const say = useWords(factsWords);
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
      <QuestionRows questions={rows.answers} answers={answers} onAnswer={(answered) => onNote({ answers: answered })} />
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
function SeenRows({ rows, attempt, onNote }: RowsProps) {
  const say = useWords(factsWords);
  const language = useContext(LanguageContext);
  const { identityChecked, papers, registered } = attempt.noted;
  const isKnown = identityChecked || attempt.documents.length > 0;
  return (
    <>
      {rows.identityChecked ? (
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
      {rows.registered ? (
        <ChoiceRow title={say("registration")} isDone={registered}>
          <Choice isChosen={registered} onChoose={() => onNote({ registered: !registered })}>
            {say("registered")}
          </Choice>
        </ChoiceRow>
      ) : null}
    </>
  );
}
