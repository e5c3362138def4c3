import { useContext } from "preact/hooks";
import type { Verdict } from "../../shared/domain/verdict.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";
import { recordTime } from "../ui/clock.ts";
import { VerdictMark } from "../ui/verdict-mark.tsx";
import { verdictWords } from "../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { checkInNumbers } from "./check-in-numbers.ts";
import { inspectorWords, kindWords } from "./inspector-words.ts";
import { ledgerDetails, type LedgerPageView } from "./ledger-details.ts";

interface LedgerTableProps {
  /** Newest first. */
  readonly rows: readonly LedgerEntryMessage[];
  readonly gateNames: ReadonlyMap<string, string>;
}

export function LedgerTable({ rows, gateNames }: LedgerTableProps) {
  const say = useWords(inspectorWords);
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
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <LedgerRow key={entry.seq} entry={entry} page={page} gateName={entry.gateId === null ? say("noGate") : (gateNames.get(entry.gateId) ?? entry.gateId)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LedgerRow({ entry, page, gateName }: { readonly entry: LedgerEntryMessage; readonly page: LedgerPageView; readonly gateName: string }) {
  const { language } = page;
  const { details, warnings } = ledgerDetails(entry, page);
  return (
    <tr>
      <th scope="row" class="row-name number">
        {entry.seq}
      </th>
      <td class="ledger-time">
        <time dateTime={entry.at}>{recordTime(Date.parse(entry.at))}</time>
      </td>
      <td class="ledger-gate">{gateName}</td>
      <td class="ledger-what">{entry.verdict === null ? kindWords[entry.kind][language] : <VerdictCell verdict={entry.verdict} />}</td>
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
    </tr>
  );
}

function VerdictCell({ verdict }: { readonly verdict: Verdict }) {
  const language = useContext(LanguageContext);
  return (
    <span class="ledger-verdict">
      <VerdictMark verdict={verdict} />
      <strong>{verdictWords[verdict][language]}</strong>
    </span>
  );
}
