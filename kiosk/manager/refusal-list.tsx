import { useContext } from "preact/hooks";
import type { FlowMessage } from "../../shared/wire/inspection.ts";
import { reasonLine } from "../ui/reason-line.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { managerWords } from "./manager-words.ts";
import { flowHours } from "./run-manager.ts";

const rowsAtOnce = 5;

export function RefusalList({ flow }: { readonly flow: FlowMessage | null }) {
  const say = useWords(managerWords);
  const rows = flow?.refusedByReason ?? [];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const hours = String(flowHours);
  return (
    <section class="card area-reasons" aria-labelledby="reasons">
      <h2 id="reasons">{say("reasons")}</h2>
      <p class="card-note soft small">{rows.length === 0 && flow !== null ? say("reasonsNone", { hours }) : say("reasonsNote", { hours })}</p>
      <ReasonBars rows={rows.slice(0, rowsAtOnce)} most={most} />
      {rows.length > rowsAtOnce && (
        <details class="more">
          <summary>{say("reasonsMore", { count: String(rows.length - rowsAtOnce) })}</summary>
          <ReasonBars rows={rows.slice(rowsAtOnce)} most={most} />
        </details>
      )}
    </section>
  );
}

function ReasonBars({ rows, most }: { readonly rows: FlowMessage["refusedByReason"]; readonly most: number }) {
  const language = useContext(LanguageContext);
  return (
    <ol class="reasons">
      {rows.map(({ code, count }) => (
        <li key={code}>
          <span>{reasonLine(code, language)}</span>
          <span class="reason-count number">{count}</span>
          <span class="reason-bar" style={{ inlineSize: `${(count / most) * 100}%` }} aria-hidden="true" />
        </li>
      ))}
    </ol>
  );
}
