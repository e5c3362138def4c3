import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import { useWords } from "../../ui/words.ts";
import type { PolicyView } from "../policy-state.ts";
import { CheckPanel } from "./check-panel.tsx";
import { CheckStatus } from "./check-status.tsx";
import { wellFormedPack } from "./draft-state.ts";
import { draftText, readDraft } from "./draft-text.ts";
import { draftWords } from "./draft-words.ts";
import { formSections } from "./form-sections.ts";
import { HeadFields } from "./head-fields.tsx";
import { JsonText } from "./json-text.tsx";
import type { JsonObject } from "./json-value.ts";
import { overlayIdOf } from "../../../shared/policy/overlay-id.ts";
import { OtherRules } from "./other-rules.tsx";
import { PackInWords } from "./pack-in-words.tsx";
import type { Draft } from "./run-draft.ts";
import { SavePanel } from "./save-panel.tsx";
import { SectionCard } from "./section-card.tsx";
import { TriggerFields } from "./trigger-fields.tsx";
import { triggerSource } from "./trigger-source.ts";

interface OverlayTabProps {
  readonly view: PolicyView;
  readonly venueId: string;
  readonly draft: Draft;
  readonly nowMs: number;
}

/** The venue's own pack: a form for what is common, the text for all, and beside them what is wrong with it. */
export function OverlayTab({ view, venueId, draft, nowMs }: OverlayTabProps) {
  const say = useWords(draftWords);
  const state = draft.state.value;
  if (view.overlay === "failed") return <p class="notice notice-bad">{say("loadFailed")}</p>;
  const reading = readDraft(state.text);
  const pack = wellFormedPack(state);
  return (
    <div class="cards">
      <p class="soft">{say("intro")}</p>
      <div class="overlay">
        <div class="overlay-form card">
          {reading.kind === "pack" ? <Form pack={reading.pack} draft={draft} view={view} today={beijingDate(nowMs)} /> : <p class="notice notice-warning">{say("formPaused")}</p>}
          <details class="more json" open={reading.kind !== "pack"}>
            <summary>{say("json")}</summary>
            <p class="small soft">{say("jsonNote")}</p>
            <JsonText id="overlay-json" text={state.text} isFaulty={reading.kind !== "pack"} rows={18} onText={draft.type} />
          </details>
          <CheckStatus state={state} />
        </div>
        <section class="overlay-side card" aria-labelledby="check" tabIndex={0}>
          <CheckPanel state={state} onAgain={draft.checkAgain} />
          {pack !== null && <PackInWords pack={pack} />}
          <SavePanel
            key={venueId}
            state={state}
            view={view}
            venueId={venueId}
            packId={overlayIdOf(venueId)}
            nowMs={nowMs}
            onSave={(activation) => void draft.save(activation)}
          />
        </section>
      </div>
    </div>
  );
}

interface FormProps extends Pick<OverlayTabProps, "draft" | "view"> {
  readonly pack: JsonObject;
  readonly today: string;
}

function Form({ pack, draft, view, today }: FormProps) {
  const say = useWords(draftWords);
  const change = (changed: JsonObject): void => draft.type(draftText(changed));
  return (
    <div class="stack">
      <h2>{say("rulesTitle")}</h2>
      {formSections.map((section) => (
        <SectionCard key={section.id} section={section} pack={pack} onPack={change} />
      ))}
      <OtherRules pack={pack} onPack={change} />
      <TriggerFields pack={pack} check={draft.state.value.check} source={triggerSource(view, today)} today={today} onPack={change} />
      <HeadFields pack={pack} onPack={change} />
    </div>
  );
}
