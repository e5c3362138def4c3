import { randomUUID } from "node:crypto";
import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { Malformed } from "../../shared/domain/fault.ts";
import type { LintFinding } from "../../shared/policy/lint/lint-finding.ts";
import type { ActivationRequest } from "../../shared/wire/policy.ts";
import type { Author } from "./author.ts";
import { protectedActivation } from "./check-author.ts";
import { planActivation } from "./check-activation.ts";
import { holdingsOfChange } from "./holdings-of-change.ts";
import { objectToPack } from "./object-to-pack.ts";
import type { PolicyDeskParts } from "./policy-desk.ts";
import type { ShelvedPolicy } from "./policy-shelf.ts";
import type { PolicyRecord } from "./policy-store.ts";

/** The pack asks for more than it may. */
export interface Objected {
  readonly kind: "objected";
  /** At least one error; what its author may not have meant beside it. */
  readonly lints: readonly LintFinding[];
}

/** The author may do the like, but not this. */
export interface Forbidden {
  readonly kind: "forbidden";
  readonly detail: string;
}

export interface WantedChange extends Pick<ShelvedPolicy, "pack" | "version"> {
  /** `null`: the pack is only put on the shelf. */
  readonly activation: ActivationRequest | null;
  readonly author: Author;
}

export type PlannedChange =
  /** `warnings`: what its author may not have meant. */
  | { readonly kind: "planned"; readonly records: readonly PolicyRecord[]; readonly activationId: string | null; readonly warnings: readonly LintFinding[] }
  | Malformed
  | Objected
  | Forbidden;

/** Looks at a pack where it is to hold, from the day on from which it is to, and writes nothing: what is refused leaves everything as it was. */
export async function planChange({ pack, version, activation, author }: WantedChange, { policies, venues, lint, now }: PolicyDeskParts): Promise<PlannedChange> {
  const nowMs = now();
  const standing = activation === null ? null : protectedActivation(policies.book().activations, pack.id, { author, today: beijingDate(nowMs) });
  if (standing !== null) return { kind: "forbidden", detail: `An administrator has put ${pack.id} in force ("${standing.reason}"); only an administrator may replace that` };
  const byId = new Map(venues().map((venue) => [venue.id, venue]));
  const plan = activation === null ? null : planActivation(pack, activation, { venues: byId, nowMs });
  if (plan !== null && plan.faults.length > 0) return { kind: "malformed", faults: plan.faults };
  const planned = plan?.planned ?? null;
  const holdings = holdingsOfChange({ pack, version, planned }, { book: policies.book(), venues: venues(), nowMs });
  const lints = await objectToPack(pack, holdings, { lint, policyAt: policies.find });
  if (lints.some(({ severity }) => severity === "error")) return { kind: "objected", lints };
  if (planned === null) return { kind: "planned", records: [], activationId: null, warnings: lints };
  const activationId = randomUUID();
  return { kind: "planned", records: [{ kind: "activated", id: activationId, packId: pack.id, packVersion: version, ...planned, by: author.name, role: author.role, atMs: nowMs }], activationId, warnings: lints };
}
