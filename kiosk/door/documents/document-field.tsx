import { useContext, useId, useState } from "preact/hooks";
import { type DocumentType, documentTypes } from "../../../shared/identity/document-types.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import type { DoorEvent } from "../door-event.ts";
import { type DocumentReader, type DocumentReading, readDocument } from "./read-document.ts";
import { standInWords } from "./stand-in-words.ts";

export interface DocumentFieldProps {
  readonly type: DocumentType;
  readonly reader: DocumentReader;
  readonly send: (event: DoorEvent) => void;
}

const types = Object.keys(documentTypes).filter((name): name is DocumentType => name in documentTypes);

/** The number lives in this field alone, and only until it has been read. */
export function DocumentField({ type, reader, send }: DocumentFieldProps) {
  const say = useWords(standInWords);
  const language = useContext(LanguageContext);
  const id = useId();
  const [number, setNumber] = useState("");
  const [refusal, setRefusal] = useState<Extract<DocumentReading, { kind: "refused" }> | null>(null);

  /** Also tells the door that somebody is still at it: typing a number takes longer than a door waits for a touch. */
  function takeInput(typed: string): void {
    setNumber(typed);
    send({ kind: "stand-in", type });
  }

  async function read(as: DocumentType): Promise<void> {
    const reading = await readDocument(number, as, reader);
    if (reading.kind === "refused") return setRefusal(reading);
    setNumber("");
    setRefusal(null);
    send({ kind: "document", document: reading.document });
  }

  function onSubmit(event: Event): void {
    event.preventDefault();
    void read(type);
  }

  return (
    <form class="document-field" onSubmit={onSubmit}>
      <select class="input" aria-label={say("documentType")} value={type} onChange={(event) => send({ kind: "stand-in", type: types.find((name) => name === event.currentTarget.value) ?? type })}>
        {types.map((name) => (
          <option key={name} value={name}>
            {documentTypes[name].name[language]}
          </option>
        ))}
      </select>
      <div class="document-number">
        <input
          class="input number"
          aria-label={say("documentNumber")}
          aria-describedby={id}
          aria-invalid={refusal !== null}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={number}
          onInput={(event) => takeInput(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary">
          {say("read")}
        </button>
      </div>
      <p id={id} class={refusal === null ? "soft small" : "fault"} role="status">
        {refusal === null ? say("documentHow") : refusal.why[language]}
      </p>
      <OtherType refusal={refusal} onTake={(as) => void read(as)} />
    </form>
  );
}

interface OtherTypeProps {
  readonly refusal: Extract<DocumentReading, { kind: "refused" }> | null;
  readonly onTake: (type: DocumentType) => void;
}

/** A number in the form of another document is offered as such, since the wrong kind is chosen easily. */
function OtherType({ refusal, onTake }: OtherTypeProps) {
  const say = useWords(standInWords);
  const language = useContext(LanguageContext);
  const fits = refusal?.fits ?? null;
  if (fits === null) return null;
  return (
    <button type="button" class="button" onClick={() => onTake(fits)}>
      {say("takeAs", { type: documentTypes[fits].name[language] })}
    </button>
  );
}
