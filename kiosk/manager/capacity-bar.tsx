import type { ComponentChildren } from "preact";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import { useWords } from "../ui/words.ts";
import { busyFromPercent, type Fullness, nearlyFullFromPercent } from "./fullness.ts";
import { managerWords } from "./manager-words.ts";

const signs: Readonly<Record<Fullness["level"], string>> = { "no-limit": "–", closed: "■", room: "●", busy: "◐", "nearly-full": "▲", full: "■", over: "■" };

interface CapacityBarProps {
  readonly counts: CountsMessage;
  readonly fullness: Fullness;
  readonly children: ComponentChildren;
}

/** How full the venue is: by length, by words, by a sign and a pattern, and by colour last. */
export function CapacityBar({ counts, fullness, children }: CapacityBarProps) {
  const say = useWords(managerWords);
  if (fullness.level === "no-limit" || counts.limit === null) return <CapacityLevel level="no-limit" />;
  if (fullness.level === "closed") return <CapacityLevel level={fullness.level} />;
  const percent = String(fullness.percent);
  return (
    <div class={`capacity capacity-${fullness.level}`}>
      <div
        class="capacity-track"
        role="meter"
        aria-label={say("inside")}
        aria-valuemin={0}
        aria-valuemax={counts.limit}
        aria-valuenow={Math.min(counts.inside, counts.limit)}
        aria-valuetext={say("meter", { inside: String(counts.inside), limit: String(counts.limit), percent })}
      >
        <div class="capacity-fill" style={{ inlineSize: `${Math.min(100, fullness.percent)}%` }} />
        <Tick percent={busyFromPercent} />
        <Tick percent={nearlyFullFromPercent} />
      </div>
      <div class="capacity-words">
        <CapacityLevel level={fullness.level} percent={percent} />
        {children}
      </div>
    </div>
  );
}

function CapacityLevel({ level, percent = "" }: { readonly level: Fullness["level"]; readonly percent?: string }) {
  const say = useWords(managerWords);
  return (
    <p class="capacity-level">
      <span aria-hidden="true">{signs[level]}</span> {say(`level.${level}`, { percent })}
    </p>
  );
}

function Tick({ percent }: { readonly percent: number }) {
  return (
    <span class="capacity-tick number" style={{ insetInlineStart: `${percent}%` }} aria-hidden="true">
      {percent}
    </span>
  );
}
