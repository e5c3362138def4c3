import { useContext } from "preact/hooks";
import { seenColours } from "../../../shared/domain/visit.ts";
import { documentTypes } from "../../../shared/identity/document-types.ts";
import { Icon } from "../../ui/icon.tsx";
import { LanguageContext, useWords } from "../../ui/words.ts";
import type { Attempt } from "../collect/attempt.ts";
import { ChoicePanel } from "../collect/choice-panel.tsx";
import { Choice, ChoiceRow } from "../collect/choice-row.tsx";
import { DocumentField } from "./document-field.tsx";
import type { DoorEvent } from "../door-event.ts";
import type { DocumentReader } from "./read-document.ts";
import { standInWords } from "./stand-in-words.ts";
import "./stand-in-panel.css";

export interface StandInPanelProps {
  readonly attempt: Attempt;
  readonly reader: DocumentReader;
  readonly send: (event: DoorEvent) => void;
}

/** What can stand in for a code that cannot be scanned, as far as the policy takes it: a document, or a code that staff look at. */
export function StandInPanel({ attempt, reader, send }: StandInPanelProps) {
  const say = useWords(standInWords);
  const codeRules = attempt.judgement.rules.filter((rule) => rule.kind === "code-status");
  const { codeSeen } = attempt.noted;
  return (
    <ChoicePanel title={say("title")} end={say("nothing")} endIs="plain" onEnd={() => send({ kind: "skip", step: "code" })}>
      {codeRules.some(({ withDocument }) => withDocument !== undefined) ? <DocumentRows attempt={attempt} reader={reader} send={send} /> : null}
      {codeRules.some(({ bySight }) => bySight !== undefined) ? (
        <ChoiceRow title={say("codeSeen")} isDone={codeSeen !== null}>
          {seenColours.map((colour) => (
            <Choice key={colour} isChosen={codeSeen === colour} onChoose={() => send({ kind: "note", noted: { codeSeen: colour } })}>
              <span class="seen-colour" data-colour={colour} aria-hidden="true" />
              {say(colour)}
            </Choice>
          ))}
        </ChoiceRow>
      ) : null}
    </ChoicePanel>
  );
}

function DocumentRows({ attempt, reader, send }: StandInPanelProps) {
  const say = useWords(standInWords);
  const language = useContext(LanguageContext);
  const { identityChecked, registered } = attempt.noted;
  return (
    <div class="document-row" role="group" aria-label={say("document")}>
      <p class="choice-title">{say("document")}</p>
      <div class="choices">
        <Choice isChosen={identityChecked || attempt.documents.length > 0} onChoose={() => send({ kind: "note", noted: { identityChecked: !identityChecked } })}>
          {say("documentSeen")}
        </Choice>
        <Choice isChosen={registered} onChoose={() => send({ kind: "note", noted: { registered: !registered } })}>
          {say("registered")}
        </Choice>
      </div>
      {attempt.documents.map(({ type, maskedNumber }) => (
        <p key={`${type} ${maskedNumber}`} class="document-read number">
          <Icon name="check" />
          {documentTypes[type].name[language]} {maskedNumber}
        </p>
      ))}
      <DocumentField type={attempt.standIn ?? "resident-id-card"} reader={reader} send={send} />
    </div>
  );
}
