import { randomUUID } from "node:crypto";
import type { ActivationAnswer, ActivationRequest, BelowMessage } from "../../../shared/wire/policy.ts";
import { activationAnswer, venuesUnder } from "./activation-answer.ts";
import type { Author } from "./author.ts";
import { planActivation, type PlannedActivation } from "./check-activation.ts";
import { forbidReplacing } from "./forbid-replacing.ts";
import { instantIn } from "./instants-of-change.ts";
import { keepChange } from "./keep-change.ts";
import { lookAtChange } from "./look-at-change.ts";
import type { Forbidden, PolicyChangeParts, RefusedChange } from "./policy-change.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";
import type { ActivatedRecord } from "../policy-store.ts";
import { faultsOfActivationsToday } from "./versions-per-day.ts";

export type ChangedActivation = { readonly kind: "changed"; readonly message: ActivationAnswer } | RefusedChange | { readonly kind: "unknown" };

export interface ActivationToMake extends Pick<ShelvedPolicy, "pack" | "version"> {
  readonly planned: PlannedActivation;
  readonly author: Author;
}

/** The record of an activation that nothing speaks against. */
export function activatedRecord({ pack, version, planned, author }: ActivationToMake, atMs: number): ActivatedRecord {
  return { kind: "activated", id: randomUUID(), packId: pack.id, packVersion: version, ...planned, by: author.name, role: author.role, atMs };
}

/** What came of an activation, once its record is kept. */
export function answerOfActivated({ kind: _kind, ...record }: ActivatedRecord, below: BelowMessage | null, parts: PolicyChangeParts): ActivationAnswer {
  return activationAnswer({ activation: { ...record, ended: null }, at: venuesUnder(record.id, parts), below }, parts);
}

/** Puts a pack of the shelf in force. */
export async function activatePolicy(id: string, request: ActivationRequest, author: Author, parts: PolicyChangeParts): Promise<ChangedActivation> {
  const { policies, venues, now } = parts;
  const nowMs = now();
  const shelved = policies.book().shelf.get(id);
  if (shelved === undefined) return { kind: "unknown" };
  const faults = faultsOfActivationsToday(id, author, parts);
  if (faults.length > 0) return { kind: "malformed", faults };
  const plan = planActivation(shelved.pack, request, { venues: venues(), nowMs });
  if (plan.kind === "malformed") return plan;
  const { planned } = plan;
  const looked = await lookAtChange({ ...shelved, planned, author }, parts);
  if (looked.kind !== "allowed") return looked;
  const make = (): Forbidden | { readonly kind: "made"; readonly record: ActivatedRecord; readonly records: readonly ActivatedRecord[] } => {
    const forbidden = forbidReplacing(shelved, author, parts);
    if (forbidden !== null) return forbidden;
    const record = activatedRecord({ ...shelved, planned, author }, now());
    return { kind: "made", record, records: [record] };
  };
  const kept = await keepChange({ make, author, packId: id, instants: [instantIn(planned.from, nowMs)] }, parts);
  return kept.kind === "forbidden" ? kept : { kind: "changed", message: answerOfActivated(kept.made.record, kept.below, parts) };
}
