import { randomUUID } from "node:crypto";
import type { Malformed } from "../../shared/domain/fault.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import { packVersion } from "../../shared/policy/pack-version.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import type { ActivationAnswer, ActivationRequest, SavedPolicyMessage } from "../../shared/wire/policy.ts";
import type { Author } from "./author.ts";
import { mayEnd } from "./check-author.ts";
import { faultsOfSavedPack } from "./check-saved-pack.ts";
import { faultsOfTrigger, recordedTriggers } from "./check-trigger.ts";
import { isSavedTooOften, versionsPerDayMax } from "./versions-per-day.ts";
import { overlayVenueOf } from "../../shared/policy/overlay-id.ts";
import { planChange, type Forbidden, type Objected } from "./plan-change.ts";
import type { PolicyDeskParts } from "./policy-desk.ts";
import { activationMessage, policySummary } from "./policy-message.ts";
import type { PolicyRecord } from "./policy-store.ts";

export interface PolicyChangeParts extends PolicyDeskParts {
  /** Resolves when the ledgers say what is in force. */
  readonly bringUpToDate: () => Promise<void>;
  /** Whether the limit of the venue is a share of seats that nobody has counted. */
  readonly seatsUnknown: (venue: Venue) => boolean;
}

type RefusedChange = Malformed | Objected | Forbidden | { readonly kind: "unknown" };

export type SavedPolicy = { readonly kind: "saved"; readonly message: SavedPolicyMessage } | RefusedChange;

export type ChangedActivation = { readonly kind: "changed"; readonly message: ActivationAnswer } | RefusedChange;

/** What was sent to be saved, and the activation that came along, if any. */
export interface PackToSave {
  readonly id: string;
  readonly json: unknown;
  readonly activation: ActivationRequest | null;
}

export interface ActivationToEnd {
  readonly packId: string;
  readonly activationId: string;
  readonly reason: string;
}

/** Changes what is in force. What is refused leaves everything as it was. */
export interface PolicyChangeDesk {
  save(sent: PackToSave, author: Author): Promise<SavedPolicy>;
  activate(id: string, request: ActivationRequest, author: Author): Promise<ChangedActivation>;
  /** An activation that was ended before stays so. */
  end(toEnd: ActivationToEnd, author: Author): Promise<ChangedActivation>;
}

export function createPolicyChangeDesk(parts: PolicyChangeParts): PolicyChangeDesk {
  const { policies, venues, now, bringUpToDate, seatsUnknown } = parts;

  async function keep(records: readonly PolicyRecord[]): Promise<void> {
    if (records.length > 0) await policies.save(records);
    await bringUpToDate();
  }

  function venuesUnder(activationId: string): readonly Venue[] {
    const nowMs = now();
    return venues().filter((venue) =>
      policies.find(venue, nowMs)?.packs.some(({ grounds }) => grounds.some((ground) => ground.kind === "activation" && ground.activation.id === activationId)),
    );
  }

  /** `at` are the venues at which it makes a difference. `null` for an activation that nobody made. */
  function answerOf(activationId: string, at = venuesUnder(activationId)): ActivationAnswer | null {
    const activation = policies.book().activations.find(({ id }) => id === activationId);
    return activation === undefined ? null : { activation: activationMessage(activation), venues: at.map(({ id }) => id), seatsUnknown: at.filter(seatsUnknown).map(({ id }) => id) };
  }

  async function save({ id, json, activation }: PackToSave, author: Author): Promise<SavedPolicy> {
    const parsed = parsePolicyPack(json);
    if (parsed.kind === "malformed") return parsed;
    const { pack } = parsed;
    const venue = venues().find((each) => each.id === overlayVenueOf(id)) ?? null;
    const recorded = author.role === "administrator" ? null : recordedTriggers({ packId: id, venue, nowMs: now() }, policies);
    const faults = [...faultsOfSavedPack(pack, id, (venueId) => venues().some((each) => each.id === venueId)), ...faultsOfTrigger(pack, recorded)];
    if (faults.length > 0) return { kind: "malformed", faults };
    const version = await packVersion(pack);
    const plan = await planChange({ pack, version, activation, author }, parts);
    if (plan.kind !== "planned") return plan;
    const status = policies.book().shelf.get(id)?.version === version ? "unchanged" : "saved";
    if (status === "saved" && isSavedTooOften(policies.book().versionsById.get(id) ?? [], now())) {
      return { kind: "malformed", faults: [{ path: "", detail: `${id} has been saved ${versionsPerDayMax} times today in Beijing; nothing more of it is kept before tomorrow` }] };
    }
    const saved: PolicyRecord = { kind: "saved", id: randomUUID(), packId: id, packVersion: version, by: author.name, role: author.role, atMs: now() };
    await keep([...(status === "unchanged" ? [] : [{ kind: "content" as const, id: version, pack }, saved]), ...plan.records]);
    const shelved = policies.book().shelf.get(id) ?? { pack, version, origin: "saved" };
    return { kind: "saved", message: { status, policy: policySummary(shelved), activated: plan.activationId === null ? null : answerOf(plan.activationId), lints: plan.warnings.map((finding) => ({ ...finding })) } };
  }

  async function activate(id: string, activation: ActivationRequest, author: Author): Promise<ChangedActivation> {
    const shelved = policies.book().shelf.get(id);
    if (shelved === undefined) return { kind: "unknown" };
    const plan = await planChange({ ...shelved, activation, author }, parts);
    if (plan.kind !== "planned") return plan;
    await keep(plan.records);
    const message = plan.activationId === null ? null : answerOf(plan.activationId);
    return message === null ? { kind: "unknown" } : { kind: "changed", message };
  }

  async function end({ packId, activationId, reason }: ActivationToEnd, author: Author): Promise<ChangedActivation> {
    const activation = policies.book().activations.find((each) => each.id === activationId && each.packId === packId);
    if (activation === undefined) return { kind: "unknown" };
    if (activation.ended === null && !mayEnd(activation, author)) return { kind: "forbidden", detail: `An administrator has put ${packId} in force ("${activation.reason}"); only an administrator may end that` };
    const at = venuesUnder(activationId);
    await keep(activation.ended === null ? [{ kind: "ended", id: randomUUID(), activationId, reason, by: author.name, atMs: now() }] : []);
    const message = answerOf(activationId, at);
    return message === null ? { kind: "unknown" } : { kind: "changed", message };
  }

  return { save, activate, end };
}
