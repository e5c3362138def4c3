import { useContext } from "preact/hooks";
import type { FlowMessage } from "../../shared/wire/inspection.ts";
import { timeAgo } from "../ui/clock.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { managerWords } from "./manager-words.ts";
import { flowHours } from "./run-manager.ts";

export function GateTable({ flow, nowMs }: { readonly flow: FlowMessage | null; readonly nowMs: number }) {
  const say = useWords(managerWords);
  const language = useContext(LanguageContext);
  return (
    <section class="card area-gates" aria-labelledby="gates">
      <h2 id="gates">{say("gates")}</h2>
      <p class="card-note soft small">{say("gatesNote", { hours: String(flowHours) })}</p>
        <table class="table table-tight" aria-labelledby="gates">
          <thead>
            <tr>
              <th scope="col">{say("gate")}</th>
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
            {(flow?.gates ?? []).map((gate) => (
              <tr key={gate.gateId}>
                <th scope="row" class="row-name">
                  {gate.name}
                  <span class="row-note">{gate.lastSeen === null ? say("never") : say("lastSeen", { ago: timeAgo(nowMs - Date.parse(gate.lastSeen), language) })}</span>
                </th>
                <td class="number">{gate.entered}</td>
                <td class="number">{gate.exited}</td>
                <td class="number">{gate.refused}</td>
              </tr>
            ))}
          </tbody>
        </table>
    </section>
  );
}
