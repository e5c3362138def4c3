import { useContext } from "preact/hooks";
import type { VenueMessage } from "../../shared/wire/venue.ts";
import { timeAgo } from "../ui/clock.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import type { ActivationChange } from "./change-activation.ts";
import { ChangeNotice } from "./change-notice.tsx";
import { overlayIdOf } from "../../shared/policy/overlay-id.ts";
import { DayField } from "./day-field.tsx";
import { InForceNotice } from "./in-force-notice.tsx";
import { PackCard } from "./pack-card.tsx";
import { policyWords } from "./policy-words.ts";
import type { InForceView, PolicyView } from "./policy-state.ts";
import { ToCome } from "./to-come.tsx";
import { standingPacks } from "./rule-standing.ts";

interface InForceTabProps {
  readonly view: PolicyView;
  readonly venue: VenueMessage;
  readonly nowMs: number;
  readonly onDay: (day: string | null) => void;
  readonly onRefresh: () => void;
  readonly onChange: (change: ActivationChange) => void;
}

/** What the venue has to follow on a day, from the nation down to the venue. */
export function InForceTab({ view, venue, nowMs, onDay, onRefresh, onChange }: InForceTabProps) {
  const say = useWords(policyWords);
  const language = useContext(LanguageContext);
  const { inForce, toCome } = view;
  const mayEnd = (packId: string): boolean => view.session.role === "administrator" || packId === overlayIdOf(venue.id);
  return (
    <div class="cards">
      <div class="in-force-bar">
        <DayField day={view.day} nowMs={nowMs} onDay={onDay} />
        <div class="cluster in-force-age">
          <span class="soft small number">{inForce.kind === "loaded" ? say("loadedAgo", { ago: timeAgo(nowMs - inForce.atMs, language) }) : ""}</span>
          <button class="button button-quiet" type="button" onClick={onRefresh}>
            {say("refresh")}
          </button>
        </div>
      </div>
      <div role="status" class="stack">
        <ChangeNotice view={view} />
        <InForceNotice inForce={inForce} />
      </div>
      {inForce.kind === "loaded" && <Packs loaded={inForce} venue={venue} mayEnd={mayEnd} onChange={onChange} />}
      {toCome !== null && <ToCome toCome={toCome} mayEnd={mayEnd} onChange={onChange} />}
    </div>
  );
}

interface PacksProps extends Pick<InForceTabProps, "venue" | "onChange"> {
  readonly loaded: Extract<InForceView, { kind: "loaded" }>;
  /** A manager ends the venue's own pack alone. */
  readonly mayEnd: (packId: string) => boolean;
}

function Packs({ loaded: { answer }, venue, mayEnd, onChange }: PacksProps) {
  const say = useWords(policyWords);
  const standing = standingPacks(
    answer.inForce.map(({ pack }) => pack),
    { venueClass: venue.venueClass, setting: venue.setting, atMs: Date.parse(`${answer.day}T12:00:00+08:00`) },
  );
  const counting = standing.flatMap(({ rules }) => rules.filter((rule) => rule.standing.kind === "counts")).length;
  return (
    <>
      <h2 class="in-force-summary">
        {say("summary", { day: answer.day, packs: standing.length === 1 ? say("pack") : say("packs", { count: String(standing.length) }), rules: String(counting) })}{" "}
        <span class="soft small">
          {say("version")} <code>{answer.policyVersion}</code>
        </span>
      </h2>
      {standing.map(({ pack, rules }) => {
        const inForce = answer.inForce.find((each) => each.pack.id === pack.id);
        return inForce === undefined ? null : <PackCard key={pack.id} inForce={inForce} rules={rules} day={answer.day} onChange={answer.asKnown === "now" && mayEnd(pack.id) ? onChange : null} />;
      })}
    </>
  );
}
