import { useContext } from "preact/hooks";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import { clockTime } from "../ui/clock.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { CapacityBar } from "./capacity-bar.tsx";
import { fullnessOf } from "./fullness.ts";
import type { VenueView } from "./manager-state.ts";
import { managerWords } from "./manager-words.ts";
import { minutesUntilFull } from "./time-until-full.ts";

const unknown = "–";

export function LiveNumbers({ view, nowMs }: { readonly view: VenueView; readonly nowMs: number }) {
  const say = useWords(managerWords);
  const { counts } = view;
  const number = (pick: (known: CountsMessage) => number | null): string => (counts === null ? unknown : String(pick(counts) ?? unknown));
  return (
    <section class={`card live-numbers${view.live.link.kind === "connected" ? "" : " is-stale"}`} aria-label={say("inside")}>
      <div class="live-inside">
        <p class="live-label">{say("inside")}</p>
        <p class="number">
          <span class="live-huge">{number((known) => known.inside)}</span>{" "}
          {counts !== null && <span class="live-of">{counts.limit === null ? say("noLimit") : say("ofLimit", { limit: String(counts.limit) })}</span>}
        </p>
        <InsideBetween counts={counts} />
      </div>
      <div class="live-left">
        <p class="live-label">{say("placesLeft")}</p>
        <p class="live-huge number">{number((known) => known.left)}</p>
      </div>
      <dl class="live-sums">
        <Sum name={say("entered")} value={number((known) => known.entered)} />
        <Sum name={say("exited")} value={number((known) => known.exited)} />
        <Sum name={say("refused")} value={number((known) => known.refused)} />
      </dl>
      {counts !== null && (
        <CapacityBar counts={counts} fullness={fullnessOf(counts)}>
          <Forecast view={view} nowMs={nowMs} />
        </CapacityBar>
      )}
    </section>
  );
}

function Sum({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt class="live-label">{name}</dt>
      <dd class="live-sum number">{value}</dd>
    </div>
  );
}

function InsideBetween({ counts }: { readonly counts: CountsMessage | null }) {
  const say = useWords(managerWords);
  if (counts === null || counts.insideLow === counts.insideHigh) return null;
  return <p class="small soft">{say("insideBetween", { low: String(counts.insideLow), high: String(counts.insideHigh) })}</p>;
}

function Forecast({ view, nowMs }: { readonly view: VenueView; readonly nowMs: number }) {
  const say = useWords(managerWords);
  const language = useContext(LanguageContext);
  const minutes = view.counts === null || view.flow === null || view.live.link.kind !== "connected" ? null : minutesUntilFull(view.counts, view.flow, nowMs);
  if (minutes === null) return null;
  return <p class="soft">{say("fullIn", { minutes: String(minutes), time: clockTime(nowMs + minutes * 60_000, language) })}</p>;
}
