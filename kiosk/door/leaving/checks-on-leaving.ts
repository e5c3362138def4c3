import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { silentKinds } from "../../../shared/policy/silent-kinds.ts";
import { rarePanels } from "../rare-panels.ts";

/** Who or what is checked on the way out: everybody, or only the goods that somebody takes along. */
export type ChecksOnLeaving = "nobody" | "goods" | "people";

/** What these rules for leaving look at. */
export function checksOnLeaving(rules: readonly Rule[]): ChecksOnLeaving {
  const speaking = rules.filter(({ kind }) => !silentKinds.includes(kind));
  if (speaking.length === 0) return "nobody";
  return speaking.every(({ kind }) => rarePanels[kind] === "goods") ? "goods" : "people";
}
