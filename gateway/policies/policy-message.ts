import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { LintFinding } from "../../shared/policy/lint/lint-finding.ts";
import type { ActivationMessage, PoliciesInForce, WholePolicy, PolicySummary } from "../../shared/wire/policy.ts";
import type { Ground, PackInForce } from "./packs-in-force.ts";
import type { Activation, PolicyBook } from "./policy-book.ts";
import type { ShelvedPolicy } from "./policy-shelf.ts";
import type { VenuePolicy } from "./venue-policy.ts";

/** An activation as it is told; to a caller who belongs to a venue, `onlyVenueId`, without the others that it is for. */
export function activationMessage({ atMs, venueIds, ended, role: _role, ...activation }: Activation, onlyVenueId: string | null): ActivationMessage {
  return {
    ...activation,
    venueIds: venueIds?.filter((id) => onlyVenueId === null || id === onlyVenueId) ?? null,
    at: new Date(atMs).toISOString(),
    ended: ended === null ? null : { reason: ended.reason, by: ended.by, at: new Date(ended.atMs).toISOString() },
  };
}

export function policySummary({ pack, version, origin }: ShelvedPolicy): PolicySummary {
  const { id, title, layer, jurisdiction, scope, effective, trigger = null, sources, rules } = pack;
  return { id, title, layer, jurisdiction, scope, effective: { ...effective }, trigger, sources: sources.map((source) => ({ ...source })), rules: rules.length, version, origin };
}

/** A pack with its past; `onlyVenueId` leaves out what was done for other venues. */
export function wholePolicy(shelved: ShelvedPolicy, book: PolicyBook, onlyVenueId: string | null): WholePolicy {
  const { id } = shelved.pack;
  const concerns = ({ packId, venueIds }: Activation): boolean => packId === id && (onlyVenueId === null || venueIds === null || venueIds.includes(onlyVenueId));
  return {
    ...policySummary(shelved),
    pack: shelved.pack,
    versions: (book.versionsById.get(id) ?? []).map(({ version, saved }) => ({ version, saved: saved === null ? null : { by: saved.by, at: new Date(saved.atMs).toISOString() } })),
    activations: book.activations.filter(concerns).map((activation) => activationMessage(activation, onlyVenueId)),
  };
}

function groundMessage(ground: Ground, onlyVenueId: string | null): PoliciesInForce["inForce"][number]["grounds"][number] {
  return ground.kind === "activation" ? { kind: ground.kind, activation: activationMessage(ground.activation, onlyVenueId) } : ground;
}

/** Of which venue and instant, and as known when. */
export interface InForceQuestion extends Pick<PoliciesInForce, "venueId" | "asKnown"> {
  readonly atMs: number;
  /** The venue of a caller who belongs to one. */
  readonly onlyVenueId: string | null;
  readonly objectionsTo: (pack: PackInForce) => readonly LintFinding[] | null;
}

export function policiesInForce({ venueId, atMs, asKnown, onlyVenueId, objectionsTo }: InForceQuestion, { policy, packs }: VenuePolicy): PoliciesInForce {
  const holding = new Set(policy.rules.map(({ id }) => id));
  return {
    venueId,
    day: beijingDate(atMs),
    asKnown,
    policyVersion: policy.version,
    inForce: packs.map((each) => {
      const { pack, version, grounds } = each;
      const ruleIds = pack.rules.map(({ id }) => id).filter((id) => holding.has(`${pack.id}/${id}`));
      return { pack, version, ruleIds, grounds: grounds.map((ground) => groundMessage(ground, onlyVenueId)), objections: objectionsTo(each)?.map((finding) => ({ ...finding })) ?? null };
    }),
  };
}
