import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../ui/words.ts";
import { type InspectionView, lastSeqOf, type LedgerView } from "./inspector-state.ts";
import { inspectorWords } from "./inspector-words.ts";
import { LedgerPages } from "./ledger-pages.tsx";
import { type LedgerSpan, missingNumbers } from "./ledger-span.ts";
import { LedgerTable } from "./ledger-table.tsx";

interface LedgerCardProps {
  readonly view: InspectionView;
  readonly ledger: LedgerView;
  readonly onSpan: (span: LedgerSpan) => void;
  readonly onClose: () => void;
  readonly onReplay: (checkInId: string) => void;
  readonly onReplayClosed: () => void;
}

/** The ledger of one venue. Takes the focus when it opens, so that a keyboard goes on from here. */
export function LedgerCard({ view, ledger, onSpan, onClose, onReplay, onReplayClosed }: LedgerCardProps) {
  const say = useWords(inspectorWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lastSeq = lastSeqOf(view, ledger.venueId);
  const venue = view.venues.find(({ id }) => id === ledger.venueId);
  return (
    <section class="card ledger" aria-labelledby="ledger">
      <div class="ledger-head">
        <h2 id="ledger" ref={heading} tabIndex={-1}>
          {say("ledger", { venue: venue?.name ?? ledger.venueId })}
        </h2>
        <button class="button button-quiet" type="button" onClick={onClose}>
          {say("close")}
        </button>
      </div>
      <p class="card-note soft small">{say("ledgerNote")}</p>
      <LedgerPages span={ledger.span} lastSeq={lastSeq} onSpan={onSpan} />
      <LedgerStatus ledger={ledger} lastSeq={lastSeq} />
      {ledger.entries.kind === "loaded" && ledger.entries.rows.length > 0 && (
        <LedgerTable
          rows={ledger.entries.rows.toReversed()}
          gateNames={new Map(venue?.gates.map(({ id, name }) => [id, name]))}
          replay={ledger.replay}
          onReplay={onReplay}
          onReplayClosed={onReplayClosed}
        />
      )}
    </section>
  );
}

function LedgerStatus({ ledger: { entries, span }, lastSeq }: { readonly ledger: LedgerView; readonly lastSeq: number }) {
  const say = useWords(inspectorWords);
  switch (entries.kind) {
    case "loading":
      return (
        <p class="ledger-status soft" role="status">
          {say("loading")}
        </p>
      );
    case "failed":
      return (
        <p class="notice notice-bad" role="alert">
          {say("ledgerFailed")}
        </p>
      );
    case "loaded": {
      const missing = missingNumbers(span, entries.rows);
      const last = entries.rows.at(-1);
      if (last === undefined) return <p role="status">{say("empty")}</p>;
      const shown = { from: String(span.after + 1), to: String(last.seq), last: String(lastSeq) };
      return (
        <>
          <p class="ledger-status soft number" role="status">
            {say(missing.length === 0 ? "shown" : "shownWithGaps", shown)}
          </p>
          {missing.length > 0 && (
            <p class="notice notice-bad" role="alert">
              {say("gaps", { numbers: missing.join(", ") })}
            </p>
          )}
        </>
      );
    }
  }
}
