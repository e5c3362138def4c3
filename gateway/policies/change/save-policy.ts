import { randomUUID } from "node:crypto";
import type { Fault } from "../../../shared/domain/fault.ts";
import { overlayVenueOf } from "../../../shared/policy/overlay-id.ts";
import { packVersion } from "../../../shared/policy/pack-version.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { parsePolicyPack } from "../../../shared/wire/policy-pack.ts";
import type { ActivationRequest, SavedPolicyMessage } from "../../../shared/wire/policy.ts";
import { activatedRecord, answerOfActivated } from "./activate-policy.ts";
import type { Author } from "./author.ts";
import { planActivation } from "./check-activation.ts";
import { faultsOfSavedPack } from "./check-saved-pack.ts";
import { faultsOfTrigger, recordedTriggers } from "./check-trigger.ts";
import { forbidReplacing } from "./forbid-replacing.ts";
import { instantIn, instantsOfPack } from "./instants-of-change.ts";
import { keepChange } from "./keep-change.ts";
import { lookAtChange, type WantedChange } from "./look-at-change.ts";
import type { Forbidden, PolicyChangeParts, RefusedChange } from "./policy-change.ts";
import { policySummary } from "../policy-message.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";
import type { ActivatedRecord, PolicyRecord } from "../policy-store.ts";
import { faultsOfActivationsToday, isSavedTooOften, versionsPerDayMax } from "./versions-per-day.ts";

export type SavedPolicy = { readonly kind: "saved"; readonly message: SavedPolicyMessage } | RefusedChange;

/** What was sent to be saved, and the activation that came along, if any. */
export interface PackToSave {
  readonly id: string;
  readonly json: unknown;
  readonly activation: ActivationRequest | null;
}

function faultsOf(pack: PolicyPack, id: string, author: Author, { policies, venues, now }: PolicyChangeParts): readonly Fault[] {
  const venue = venues().find((each) => each.id === overlayVenueOf(id)) ?? null;
  const recorded = author.role === "administrator" ? null : recordedTriggers({ packId: id, venue, nowMs: now() }, policies);
  return [...faultsOfSavedPack(pack, id, (venueId) => venues().some((each) => each.id === venueId)), ...faultsOfTrigger(pack, recorded)];
}

function faultsOfNumber(id: string, version: string, { policies, now }: PolicyChangeParts): readonly Fault[] {
  const { shelf, versionsById } = policies.book();
  if (shelf.get(id)?.version === version || !isSavedTooOften(versionsById.get(id) ?? [], now())) return [];
  return [{ path: "", detail: `${id} has been saved ${versionsPerDayMax} times today in Beijing; nothing more of it is kept before tomorrow` }];
}

/** What is to be kept of a content; nothing when it is on the shelf already. */
function recordsOfContent({ pack, version }: ShelvedPolicy, author: Author, atMs: number): readonly PolicyRecord[] {
  return [
    { kind: "content", id: version, pack },
    { kind: "saved", id: randomUUID(), packId: pack.id, packVersion: version, by: author.name, role: author.role, atMs },
  ];
}

interface MadeSave {
  readonly kind: "made";
  readonly isKnown: boolean;
  readonly shelved: ShelvedPolicy;
  readonly activated: ActivatedRecord | null;
  readonly records: readonly PolicyRecord[];
}

function makeSave({ pack, version, planned, author }: WantedChange, { policies, now }: PolicyChangeParts): MadeSave {
  const known = policies.book().shelf.get(pack.id);
  const isKnown = known?.version === version;
  const shelved: ShelvedPolicy = isKnown ? known : { pack, version, origin: "saved" };
  const atMs = now();
  const activated = planned === null ? null : activatedRecord({ pack, version, planned, author }, atMs);
  const records = [...(isKnown ? [] : recordsOfContent(shelved, author, atMs)), ...(activated === null ? [] : [activated])];
  return { kind: "made", isKnown, shelved, activated, records };
}

/** Puts a content on the shelf, where what is in force follows it, and in force when that is asked for, too. */
export async function savePolicy({ id, json, activation }: PackToSave, author: Author, parts: PolicyChangeParts): Promise<SavedPolicy> {
  const { policies, venues, now } = parts;
  const parsed = parsePolicyPack(json);
  if (parsed.kind === "malformed") return parsed;
  const { pack } = parsed;
  const version = await packVersion(pack);
  const faults = [...faultsOf(pack, id, author, parts), ...faultsOfNumber(id, version, parts), ...(activation === null ? [] : faultsOfActivationsToday(id, author, parts))];
  if (faults.length > 0) return { kind: "malformed", faults };
  const nowMs = now();
  const plan = activation === null ? null : planActivation(pack, activation, { venues: venues(), nowMs });
  if (plan?.kind === "malformed") return plan;
  const planned = plan?.planned ?? null;
  const looked = await lookAtChange({ pack, version, planned, author }, parts);
  if (looked.kind !== "allowed") return looked;

  const make = (): MadeSave | Forbidden => forbidReplacing({ pack, version }, author, parts) ?? makeSave({ pack, version, planned, author }, parts);
  const instants = [...instantsOfPack(pack, policies.book(), nowMs), ...(planned === null ? [] : [instantIn(planned.from, nowMs)])];
  const kept = await keepChange({ make, author, packId: id, instants }, parts);
  if (kept.kind === "forbidden") return kept;
  const { made: { isKnown, shelved, activated }, below } = kept;
  return {
    kind: "saved",
    message: {
      status: isKnown ? "unchanged" : "saved",
      policy: policySummary(shelved),
      activated: activated === null ? null : answerOfActivated(activated, below, parts),
      lints: looked.warnings.map((finding) => ({ ...finding })),
      below,
    },
  };
}
