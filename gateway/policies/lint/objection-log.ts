import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { EventLog } from "../../observe/event-log.ts";
import { findingKey } from "./objection.ts";
import type { StandingStack } from "./standing-stack.ts";

export interface StandingObjection {
  readonly standing: StandingStack;
  readonly objections: readonly LintFinding[];
}

/** Tells the log of every objection at every venue once, for as long as it stands. */
export interface ObjectionLog {
  tell(objection: StandingObjection): void;
  /** Forgets all but these, so that what comes back is told again. */
  keep(objections: readonly StandingObjection[]): void;
}

/** Without the day: what is objected to again on the next day is nothing new. */
function nameAt(venueId: string, { standing: { stack }, objections }: StandingObjection): string {
  return [venueId, stack.version, ...stack.above.map(({ version }) => version), ...objections.map(findingKey)].join(" ");
}

export function createObjectionLog(log: EventLog): ObjectionLog {
  let told = new Set<string>();

  return {
    tell: (objection) => {
      const { stack, venueIds } = objection.standing;
      const venues = objection.objections.length === 0 ? [] : venueIds.filter((venueId) => !told.has(nameAt(venueId, objection)));
      if (venues.length === 0) return;
      for (const venueId of venues) told.add(nameAt(venueId, objection));
      const lints = [...new Set(objection.objections.map(({ lint }) => lint))];
      log.policyObjected({ packId: stack.pack.id, version: stack.version, above: stack.above.map(({ pack }) => pack.id), lints, venues });
    },
    keep: (objections) => {
      told = new Set(objections.flatMap((objection) => objection.standing.venueIds.map((venueId) => nameAt(venueId, objection))));
    },
  };
}
