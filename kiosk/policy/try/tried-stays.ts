import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Stay } from "../../../shared/domain/credential.ts";
import { type Gazetteer, type ListedAreas, provinceOf } from "./gazetteer.ts";
import type { KnownPlace } from "./known-places.ts";
import { placeOf } from "./place-of.ts";
import type { TryFault } from "./try-fault.ts";
import type { TriedStay } from "./try-fields.ts";

/** What is known of places: by the page itself, and from the gateway. */
export interface PlaceKnowledge {
  readonly places: readonly KnownPlace[];
  readonly gazetteer: Gazetteer;
}

/** A stay that can be judged. */
export interface JudgedStay extends Stay {
  readonly level: TriedStay["level"];
  readonly place: KnownPlace;
}

interface CheckedStay {
  readonly faults: readonly TryFault[];
  /** `null` with faults. */
  readonly stay: JudgedStay | null;
}

const dayMs = 86_400_000;

function faultOfAreas(areas: ListedAreas | undefined): readonly TryFault[] {
  if (areas === undefined || areas.kind === "reading") return ["stay-list"];
  return areas.kind === "failed" ? ["stay-level"] : [];
}

/** Left at noon of that day: only the day counts. Nobody at the door is still elsewhere. */
export function checkTriedStay({ place, left, level }: TriedStay, nowMs: number, { places, gazetteer }: PlaceKnowledge): CheckedStay {
  const found = placeOf(place, places, gazetteer);
  const noonMs = Date.parse(`${left}T12:00:00+08:00`);
  const faults: readonly TryFault[] = [
    ...(found === null ? ["stay-place" as const] : []),
    ...(found !== null && level === "listed" ? faultOfAreas(gazetteer.areas.get(provinceOf(found.divisionCode))) : []),
    ...(Number.isNaN(noonMs) || left > beijingDate(nowMs) ? ["stay-day" as const] : []),
  ];
  if (found === null || faults.length > 0) return { faults, stay: null };
  const toMs = Math.min(noonMs, nowMs);
  return { faults, stay: { divisionCode: found.divisionCode, fromMs: toMs - dayMs, toMs, level, place: found } };
}
