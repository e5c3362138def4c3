import { useContext, useState } from "preact/hooks";
import type { FlowMessage } from "../../shared/wire/inspection.ts";
import { clockTime } from "../ui/clock.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { chartRows } from "./chart-series.ts";
import { FlowChart } from "./flow-chart.tsx";
import type { VenueView } from "./manager-state.ts";
import { managerWords } from "./manager-words.ts";
import { flowHours } from "./run-manager.ts";

const bucketsPerRow = 6;

export function FlowCard({ view }: { readonly view: VenueView }) {
  const say = useWords(managerWords);
  const language = useContext(LanguageContext);
  const [pointed, setPointed] = useState<number | null>(null);
  const { flow } = view;
  const bucket = flow?.buckets[pointed ?? flow.buckets.length - 1];
  return (
    <section class="card area-chart" aria-labelledby="chart">
      <div class="chart-head">
        <h2 id="chart">{say("chart", { hours: String(flowHours) })}</h2>
        {view.flowFailed && <span class="badge badge-warning">{say("chartStale")}</span>}
      </div>
      {flow === null ? (
        <p class="chart-frame soft">{say("chartLoading")}</p>
      ) : (
        <>
          <ul class="chart-legend small" aria-hidden="true">
            <li class="number">{bucket !== undefined && clockTime(Date.parse(bucket.from), language)}</li>
            <Key look="line" name={say("insideHighest")} value={bucket?.inside} />
            <Key look="dashes" name={say("limitNow")} value={view.counts?.limit ?? undefined} />
            <Key look="bar" name={say("enteredBars")} value={bucket?.entered} />
            <Key look="bar-refused" name={say("refusedBars")} value={bucket?.refused} />
            <li class="soft">{say("perBucket", { minutes: String(flow.minutesPerBucket) })}</li>
          </ul>
          <FlowChart buckets={flow.buckets} limit={view.counts?.limit ?? null} label={summary(flow)} onPointed={setPointed} />
          <FlowTable flow={flow} />
        </>
      )}
    </section>
  );

  function summary({ buckets }: FlowMessage): string {
    const peak = buckets.reduce<FlowMessage["buckets"][number] | null>((highest, each) => (highest === null || each.inside > highest.inside ? each : highest), null);
    return peak === null ? "" : say("chartSummary", { peak: String(peak.inside), time: clockTime(Date.parse(peak.from), language) });
  }
}

function Key({ look, name, value }: { readonly look: string; readonly name: string; readonly value: number | undefined }) {
  return (
    <li class="chart-key">
      <span class={`chart-swatch chart-swatch-${look}`} />
      {name} <strong class="number">{value}</strong>
    </li>
  );
}

function FlowTable({ flow }: { readonly flow: FlowMessage }) {
  const say = useWords(managerWords);
  const language = useContext(LanguageContext);
  return (
    <details class="more">
      <summary>{say("chartTable")}</summary>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={say("chartTable")}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say("from")}</th>
              <th scope="col" class="number">
                {say("insideHighest")}
              </th>
              <th scope="col" class="number">
                {say("gateEntered")}
              </th>
              <th scope="col" class="number">
                {say("gateExited")}
              </th>
              <th scope="col" class="number">
                {say("gateRefused")}
              </th>
            </tr>
          </thead>
          <tbody>
            {chartRows(flow.buckets, bucketsPerRow).map((row) => (
              <tr key={row.from}>
                <th scope="row" class="row-name number-start">
                  {clockTime(Date.parse(row.from), language)}
                </th>
                <td class="number">{row.inside}</td>
                <td class="number">{row.entered}</td>
                <td class="number">{row.exited}</td>
                <td class="number">{row.refused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
