import type { Stay } from "../../domain/credential.ts";
import { namesOfAreas } from "../names-of-areas.ts";
import type { Person } from "../person.ts";
import { decided, undecided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Where a published case was, and when; both ends belong to it. */
interface CaseTrack {
  readonly divisionCode: string;
  readonly name: string;
  /** ISO 8601 with offset. */
  readonly from: string;
  readonly to: string;
}

/** Judges stays that meet the published track of a case in place and time. */
export interface CaseTrajectoryRule extends RuleBase {
  readonly kind: "case-trajectory";
  readonly tracks: readonly CaseTrack[];
  readonly met: Outcome;
}

function overlapInTime({ fromMs, toMs }: Stay, { from, to }: CaseTrack): boolean {
  return fromMs <= Date.parse(to) && Date.parse(from) <= toMs;
}

function isCoarser(code: string, ofTrack: string): boolean {
  return ofTrack.startsWith(code) && ofTrack !== code;
}

/** A stay meets a track when both were in the same division, as finely as the two tell, at the same time. */
export function caseTrajectory(rule: CaseTrajectoryRule, person: Person): readonly Remark[] {
  const met = rule.tracks.filter((track) => person.stays.some((stay) => overlapInTime(stay, track) && stay.divisionCode.startsWith(track.divisionCode)));
  const maybe = rule.tracks.filter((track) => person.stays.some((stay) => overlapInTime(stay, track) && isCoarser(stay.divisionCode, track.divisionCode)));
  return [
    ...(met.length === 0 ? [] : [decided("area.case-trajectory", rule.met, { area: namesOfAreas(met) })]),
    ...(maybe.length === 0 ? [] : [undecided("area.stay-too-coarse", "recheck", { area: namesOfAreas(maybe) })]),
  ];
}
