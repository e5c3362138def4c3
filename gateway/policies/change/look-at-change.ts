import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { Author } from "./author.ts";
import type { PlannedActivation } from "./check-activation.ts";
import { protectedActivation, protectedContent } from "./check-author.ts";
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

function forbidReplacing({ pack, version, author }: WantedChange, { policies, now }: PolicyChangeParts): Forbidden | null {
  const book = policies.book();
  const by = { author, today: beijingDate(now()) };
  const activation = protectedActivation(book.activations, pack.id, by);
  if (activation !== null) return { kind: "forbidden", detail: `An administrator has put ${pack.id} in force ("${activation.reason}"); only an administrator may replace that` };
  const content = protectedContent(book, { pack, version }, by);
  if (content === null) return null;
  const { from, to } = content.effective;
  return { kind: "forbidden", detail: `An administrator has saved ${pack.id}, which holds by itself from ${from ?? ""} to ${to ?? ""}; only an administrator may replace that` };
}

/** Looks at a pack where it is to hold, from the day on from which it is to, and writes nothing: what is refused leaves everything as it was. */
export async function lookAtChange(wanted: WantedChange, parts: PolicyChangeParts): Promise<LookedAtChange> {
  const { policies, venues, lintStack, now } = parts;
  const forbidden = forbidReplacing(wanted, parts);
  if (forbidden !== null) return forbidden;
  const holdings = holdingsOfChange(wanted, { book: policies.book(), venues: venues(), nowMs: now() });
  const lints = await objectToPack(wanted, holdings, { lintStack, policyAt: policies.find });
  if (lints.some(({ severity }) => severity === "error")) return { kind: "objected", lints };
  // An administrator may have put it in force while it was compared.
  return forbidReplacing(wanted, parts) ?? { kind: "allowed", warnings: lints };
}
