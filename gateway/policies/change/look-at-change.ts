import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { Author } from "./author.ts";
import type { PlannedActivation } from "./check-activation.ts";
import { forbidReplacing } from "./forbid-replacing.ts";
import { holdingsOfChange } from "./holdings-of-change.ts";
import { objectToPack } from "../lint/object-to-pack.ts";
import type { Forbidden, Objected, PolicyChangeParts } from "./policy-change.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";

export interface WantedChange extends Pick<ShelvedPolicy, "pack" | "version"> {
  /** `null`: the pack is only put on the shelf, where what is in force already follows it. */
  readonly planned: PlannedActivation | null;
  readonly author: Author;
}

export type LookedAtChange =
  /** `warnings`: what its author may not have meant. */
  | { readonly kind: "allowed"; readonly warnings: readonly LintFinding[] }
  | Objected
  | Forbidden;

/** Looks at a pack where it is to hold, from the day on from which it is to, and writes nothing: what is refused leaves everything as it was. */
export async function lookAtChange(wanted: WantedChange, parts: PolicyChangeParts): Promise<LookedAtChange> {
  const { policies, venues, lintStack, now } = parts;
  const forbidden = forbidReplacing(wanted, wanted.author, parts);
  if (forbidden !== null) return forbidden;
  const holdings = holdingsOfChange(wanted, { book: policies.book(), venues: venues(), nowMs: now() });
  const lints = await objectToPack(wanted, holdings, { lintStack, policyAt: policies.find });
  if (lints.some(({ severity }) => severity === "error")) return { kind: "objected", lints };
  return { kind: "allowed", warnings: lints };
}
