import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../ui/words.ts";
import { CheckPanel } from "../draft/check-panel.tsx";
import { wellFormedPack } from "../draft/draft-state.ts";
import { readDraft } from "../draft/draft-text.ts";
import { JsonText } from "../draft/json-text.tsx";
import { PackInWords } from "../draft/pack-in-words.tsx";
import type { Draft } from "../draft/run-draft.ts";
import { SavePanel } from "../draft/save-panel.tsx";
import type { PolicyView } from "../policy-state.ts";
import { shelfWords } from "./shelf-words.ts";

interface UploadCardProps {
  readonly draft: Draft;
  readonly view: PolicyView;
  readonly venueId: string;
  readonly nowMs: number;
}

const packBytesMax = 1_048_576;

/** Any pack as JSON, pasted or from a file; nothing changes until it is saved. */
export function UploadCard({ draft, view, venueId, nowMs }: UploadCardProps) {
  const say = useWords(shelfWords);
  const [isTooLarge, setTooLarge] = useState(false);
  const state = draft.state.value;
  const reading = readDraft(state.text);
  const pack = wellFormedPack(state);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownText = useRef(state.openedText);
  useEffect(() => {
    if (shownText.current !== state.openedText) {
      heading.current?.focus();
      heading.current?.scrollIntoView();
    }
    shownText.current = state.openedText;
  }, [state.openedText]);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setTooLarge(file.size > packBytesMax);
    if (file.size <= packBytesMax) draft.type(await file.text());
  };
  return (
    <section class="card upload" id="upload" aria-labelledby="upload-title">
      <h2 id="upload-title" ref={heading} tabIndex={-1}>
        {say("upload")}
      </h2>
      <p class="card-note soft small">{say("uploadNote")}</p>
      <div class="overlay">
        <div class="stack">
          <div class="field">
            <label for="pack-file">{say("file")}</label>
            <input class="input" id="pack-file" type="file" accept="application/json,.json" onChange={(event) => void read(event.currentTarget.files?.[0])} />
          </div>
          <p role="alert" class="fault-line">
            {isTooLarge ? say("fileTooLarge") : ""}
          </p>
          <p class="label-line">{say("text")}</p>
          <JsonText id="upload-json" text={state.text} isFaulty={reading.kind === "not-json" || reading.kind === "no-object"} rows={16} onText={draft.type} />
        </div>
        <div class="stack">
          <CheckPanel state={state} onAgain={draft.checkAgain} />
          {pack !== null && <PackInWords pack={pack} />}
          {state.text.trim() !== "" && (
            <SavePanel
              key={venueId}
              state={state}
              view={view}
              venueId={venueId}
              packId={pack?.id ?? null}
              nowMs={nowMs}
              onSave={(activation) => void draft.save(activation)}
            />
          )}
        </div>
      </div>
    </section>
  );
}
