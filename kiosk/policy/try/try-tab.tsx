import { useMemo } from "preact/hooks";
import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";
import { useWords } from "../../ui/words.ts";
import { CheckBox } from "../choice-fields.tsx";
import { DayField } from "../day-field.tsx";
import { InForceNotice } from "../in-force-notice.tsx";
import type { PolicyView } from "../policy-state.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { GateField } from "./gate-field.tsx";
import { judgeVisitor } from "./judge-visitor.ts";
import { knownPlaces } from "./known-places.ts";
import { triedRisk } from "./tried-risk.ts";
import { triedEvidence } from "./try-evidence.ts";
import type { Trying } from "./try-fields.ts";
import { TryForm } from "./try-form.tsx";
import { type TryOutcome, TryResult } from "./try-result.tsx";
import { TryStatus } from "./try-status.tsx";
import { tryWords } from "./try-words.ts";

interface TryTabProps {
  readonly view: PolicyView;
  readonly venue: VenueMessage;
  /** `null` when there is nothing unsaved that could be tried. */
  readonly draft: PolicyPack | null;
  readonly trying: Trying;
  readonly gazetteer: Gazetteer;
  readonly nowMs: number;
  readonly onDay: (day: string | null) => void;
  readonly onTrying: (trying: Trying) => void;
}

const minuteMs = 60_000;
const none: readonly PolicyPack[] = [];

/** Noon of another day; of today the time that it is, by the minute. */
function momentOf(day: string | null, nowMs: number): number {
  return day === null ? Math.floor(nowMs / minuteMs) * minuteMs : Date.parse(`${day}T12:00:00+08:00`);
}

function withDrafted(packs: readonly PolicyPack[], draft: PolicyPack): readonly PolicyPack[] {
  return [...packs.filter(({ id }) => id !== draft.id), draft];
}

/** A made-up visitor and what the rules say of them, side by side. */
export function TryTab({ view, venue, draft, trying, gazetteer, nowMs, onDay, onTrying }: TryTabProps) {
  const say = useWords(tryWords);
  const atMs = momentOf(view.day, nowMs);
  const answer = view.inForce.kind === "loaded" ? view.inForce.answer : null;
  const packs = useMemo(() => {
    const inForce = answer === null ? none : answer.inForce.map(({ pack }) => pack);
    return trying.withDraft && draft !== null && answer !== null ? withDrafted(inForce, draft) : inForce;
  }, [answer, draft, trying.withDraft]);
  const knowledge = useMemo(() => ({ places: knownPlaces(venue.divisionCode, packs), gazetteer }), [venue.divisionCode, packs, gazetteer]);
  const reading = useMemo(() => triedEvidence(trying.visitor, { nowMs: atMs, venueId: venue.id, ...knowledge }), [trying.visitor, atMs, venue.id, knowledge]);
  const outcome = useMemo((): TryOutcome => {
    if (answer === null) return { kind: "no-rules" };
    if (reading.kind === "faulty") return reading;
    const zone = (venue.gates.find(({ id }) => id === trying.gateId) ?? venue.gates[0])?.zone ?? null;
    const place = { venueId: venue.id, venueClass: venue.venueClass, divisionCode: venue.divisionCode, setting: venue.setting, zone };
    const risk = triedRisk(reading.stays, gazetteer, { atMs, nowMs: momentOf(null, nowMs) });
    return { kind: "judged", explanation: judgeVisitor(reading, { version: answer.policyVersion, packs, place, risk, nowMs: atMs }), packs, direction: reading.evidence.visit.direction, atMs };
  }, [answer, reading, packs, venue, trying.gateId, atMs, gazetteer]);
  return (
    <div class="cards">
      <p class="soft">{say("intro")}</p>
      <div class="in-force-bar">
        <DayField day={view.day} nowMs={nowMs} onDay={onDay} />
        <GateField venue={venue} gateId={trying.gateId} onGate={(gateId) => onTrying({ ...trying, gateId })} />
        {draft !== null && <CheckBox label={tryWords.withDraft} isChecked={trying.withDraft} onChecked={(withDraft) => onTrying({ ...trying, withDraft })} />}
      </div>
      <div role="status" class="stack">
        <InForceNotice inForce={view.inForce} />
      </div>
      <div class="try">
        <TryForm
          status={<TryStatus outcome={outcome} />}
          visitor={trying.visitor}
          faults={reading.kind === "faulty" ? reading.faults : []}
          knowledge={knowledge}
          rules={packs.flatMap(({ rules }) => rules)}
          today={beijingDate(atMs)}
          onVisitor={(visitor) => onTrying({ ...trying, visitor })}
        />
        <TryResult outcome={outcome} />
      </div>
    </div>
  );
}
