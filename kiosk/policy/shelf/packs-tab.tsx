import { useContext, useState } from "preact/hooks";
import type { PolicySummary } from "../../../shared/wire/policy.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import type { ActivationChange } from "../change-activation.ts";
import { ChangeNotice } from "../change-notice.tsx";
import { TextField } from "../choice-fields.tsx";
import type { Draft } from "../draft/run-draft.ts";
import type { PolicyView } from "../policy-state.ts";
import { packCovers } from "../../../shared/policy/pack-covers.ts";
import { ShelfItem } from "./shelf-item.tsx";
import { shelfWords } from "./shelf-words.ts";
import { UploadCard } from "./upload-card.tsx";

interface PacksTabProps {
  readonly view: PolicyView;
  readonly venue: VenueMessage;
  readonly upload: Draft;
  readonly nowMs: number;
  readonly onChange: (change: ActivationChange) => void;
  /** Brings the text of a pack into the draft. */
  readonly onEdit: (packId: string) => void;
}

function isMeant({ id, title, jurisdiction }: PolicySummary, searched: string): boolean {
  const text = searched.trim().toLowerCase();
  return [id, title["zh-CN"], title.en, jurisdiction].some((part) => part.toLowerCase().includes(text));
}

/** All packs there are, to put in force at the venue, and a place to bring in others. */
export function PacksTab({ view, venue, upload, nowMs, onChange, onEdit }: PacksTabProps) {
  const say = useWords(shelfWords);
  const language = useContext(LanguageContext);
  const [searched, setSearched] = useState("");
  const inForce = view.inForce.kind === "loaded" ? view.inForce.answer.inForce.map(({ pack }) => pack.id) : [];
  const found = view.shelf?.filter((policy) => isMeant(policy, searched)) ?? [];
  const others = found.filter((policy) => !packCovers(policy, venue));
  const item = (policy: PolicySummary) => (
    <ShelfItem key={policy.id} policy={policy} venue={venue} isInForce={inForce.includes(policy.id)} beginsOn={view.toCome?.find(({ packId }) => packId === policy.id)?.from ?? null} language={language} nowMs={nowMs} onChange={onChange} onEdit={onEdit} />
  );
  return (
    <div class="cards">
      <p class="soft">{say("intro", { venue: venue.name })}</p>
      <div role="status" class="stack">
        <ChangeNotice view={view} />
      </div>
      <section class="card" aria-labelledby="packs">
        <div class="try-head">
          <h2 id="packs">{say("packs")}</h2>
          <TextField id="search" label={say("search")} value={searched} onTyped={setSearched} />
        </div>
        {view.shelf === null ? (
          <p class="soft">{say("loading")}</p>
        ) : (
          <>
            <ul class="shelf">{found.filter((policy) => packCovers(policy, venue)).map(item)}</ul>
            {others.length > 0 && (
              <details class="more shelf-others" open={searched.trim() !== ""}>
                <summary>{say("others", { count: String(others.length) })}</summary>
                <ul class="shelf">{others.map(item)}</ul>
              </details>
            )}
          </>
        )}
        {view.shelf !== null && found.length === 0 && <p>{say("none")}</p>}
      </section>
      <UploadCard draft={upload} view={view} venueId={venue.id} nowMs={nowMs} />
    </div>
  );
}
