import { useContext } from "preact/hooks";
import type { Verdict } from "../../shared/domain/verdict.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";
import { recordTime } from "../ui/clock.ts";
import { exitVerdictWords } from "../ui/exit-verdict-words.ts";
import { VerdictMark } from "../ui/verdict-mark.tsx";
import { verdictWords } from "../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { checkInNumbers } from "./check-in-numbers.ts";
import { inspectorWords, kindWords } from "./inspector-words.ts";
import { ledgerDetails, type LedgerPageView } from "./ledger-details.ts";
import { ReplayRow } from "./replay-row.tsx";
import type { ReplayView } from "./replay-view.ts";
import { replayWords } from "./replay-words.ts";

interface Replaying {
  readonly replay: ReplayView | null;
  readonly onReplay: (checkInId: string) => void;
  readonly onReplayClosed: () => void;
}

interface LedgerTableProps extends Replaying {
  /** Newest first. */
  readonly rows: readonly LedgerEntryMessage[];
  readonly gateNames: ReadonlyMap<string, string>;
}

const columns = 7;

export function LedgerTable({ rows, gateNames, ...replaying }: LedgerTableProps) {
  const say = useWords(inspectorWords);
  const sayReplay = useWords(replayWords);
  const page = { language: useContext(LanguageContext), checkInNumbers: checkInNumbers(rows) };
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-labelledby="ledger">
      <table class="table ledger-table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {say("number")}
            </th>
            <th scope="col">{say("time")}</th>
            <th scope="col">{say("gate")}</th>
            <th scope="col">{say("what")}</th>
            <th scope="col">{say("details")}</th>
            <th scope="col" class="number">
              {say("insideAfter")}
            </th>
            <th scope="col">
              <span class="visually-hidden">{sayReplay("actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <LedgerRow key={entry.seq} entry={entry} page={page} gateName={entry.gateId === null ? say("noGate") : (gateNames.get(entry.gateId) ?? entry.gateId)} {...replaying} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LedgerRowProps extends Replaying {
  readonly entry: LedgerEntryMessage;
  readonly page: LedgerPageView;
  readonly gateName: string;
}

function LedgerRow({ entry, page, gateName, replay, onReplay, onReplayClosed }: LedgerRowProps) {
  const { checkInId } = entry;
  const replayable = entry.kind === "check-in" && checkInId !== undefined ? checkInId : null;
  const opened = replay !== null && replay.checkInId === replayable ? replay : null;
  const replayId = `replay-${entry.seq}`;
  return (
    <>
      <tr class={opened === null ? undefined : "has-replay"}>
        <EntryCells entry={entry} page={page} gateName={gateName} />
        <td class="ledger-action">
          {replayable !== null && (
            <ReplayButton seq={entry.seq} controls={opened === null ? undefined : replayId} onPressed={() => (opened === null ? onReplay(replayable) : onReplayClosed())} />
          )}
        </td>
      </tr>
      {opened !== null && <ReplayRow id={replayId} seq={entry.seq} columns={columns} view={opened} onAgain={() => onReplay(opened.checkInId)} />}
    </>
  );
}

/** Opens the replay of an entry, and closes it again. */
function ReplayButton({ seq, controls, onPressed }: { readonly seq: number; readonly controls: string | undefined; readonly onPressed: () => void }) {
  const say = useWords(replayWords);
  return (
    <button class="button" type="button" aria-label={say("replayEntry", { number: String(seq) })} aria-expanded={controls !== undefined} aria-controls={controls} onClick={onPressed}>
      {say("replay")}
    </button>
  );
}

function EntryCells({ entry, page, gateName }: Pick<LedgerRowProps, "entry" | "page" | "gateName">) {
  const { language } = page;
  const { details, warnings } = ledgerDetails(entry, page);
  return (
    <>
      <th scope="row" class="row-name number">
        {entry.seq}
      </th>
      <td class="ledger-time">
        <time dateTime={entry.at}>{recordTime(Date.parse(entry.at))}</time>
      </td>
      <td class="ledger-gate">{gateName}</td>
      <td class="ledger-what">{entry.verdict === null ? kindWords[entry.kind][language] : <VerdictCell kind={entry.kind} verdict={entry.verdict} />}</td>
      <td class="ledger-details">
        {details.map((detail) => (
          <span key={detail} class="ledger-detail">
            {detail}
          </span>
        ))}
        {warnings.map((warning) => (
          <span key={warning} class="badge badge-warning">
            {warning}
          </span>
        ))}
      </td>
      <td class="ledger-inside number">
        {entry.insideAfter}
        {entry.limitAfter !== null && <span class="soft"> / {entry.limitAfter}</span>}
      </td>
    </>
  );
}

function VerdictCell({ kind, verdict }: { readonly kind: LedgerEntryMessage["kind"]; readonly verdict: Verdict }) {
  const language = useContext(LanguageContext);
  const words = kind === "exit" ? exitVerdictWords : verdictWords;
  return (
    <span class="ledger-verdict">
      <VerdictMark verdict={verdict} />
      <strong>{words[verdict][language]}</strong>
    </span>
  );
}
