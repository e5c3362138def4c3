import type { RuleKind } from "./policy-pack.ts";

/** Rules of these kinds say nothing at the door by themselves: they limit, lint, or silence what others ask for. */
export const silentKinds: readonly RuleKind[] = ["capacity", "never-stricter", "not-asked"];
