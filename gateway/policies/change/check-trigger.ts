import { canonicalJson } from "../../../shared/domain/canonical-json.ts";
import { beijingDay } from "../../../shared/domain/beijing-time.ts";
import type { Fault } from "../../../shared/domain/fault.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import type { PolicyPack, Trigger } from "../../../shared/policy/policy-pack.ts";
import type { PolicyRegister } from "../policy-register.ts";

const triggerDaysMax = 366;

export interface TriggerPlace {
  readonly packId: string;
  readonly venue: Venue | null;
  readonly nowMs: number;
}

/** The outbreaks that an administrator has recorded for a venue: with its own pack, or with a pack of a wider layer that is in force there. */
export function recordedTriggers({ packId, venue, nowMs }: TriggerPlace, policies: PolicyRegister): readonly Trigger[] {
  const { versionsById, contents } = policies.book();
  const recorded = versionsById.get(packId)?.findLast(({ saved }) => saved === null || saved.role === "administrator");
  const own = recorded === undefined ? undefined : contents.get(recorded.version)?.trigger;
  const above = venue === null ? [] : (policies.find(venue, nowMs)?.packs ?? []).flatMap(({ pack }) => (pack.layer === "venue" || pack.trigger === undefined ? [] : [pack.trigger]));
  return own === undefined ? above : [own, ...above];
}

/** A trigger lifts the ban on being stricter, so it ends within a year, and names what an administrator has recorded; `recorded` is `null` for one who may record. */
export function faultsOfTrigger({ trigger }: PolicyPack, recorded: readonly Trigger[] | null): readonly Fault[] {
  if (trigger === undefined) return [];
  const days = beijingDay(Date.parse(trigger.to)) - beijingDay(Date.parse(trigger.from)) + 1;
  const isRecorded = recorded === null || recorded.some((each) => canonicalJson({ ...each }) === canonicalJson({ ...trigger }));
  return [
    ...(isRecorded ? [] : [{ path: "trigger", detail: "only an administrator records an outbreak and its assessment; a venue can name one that is recorded in its own pack or in a pack above it, as it stands there" }]),
    ...(days <= triggerDaysMax ? [] : [{ path: "trigger.to", detail: `makes ${days} days since the first, ${triggerDaysMax} at most` }]),
  ];
}
