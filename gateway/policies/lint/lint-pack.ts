import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";

/** Compares a pack with those of wider layers that are in force where it is to hold, on a day in Beijing. */
export type LintPack = (pack: PolicyPack, inForceAbove: readonly PolicyPack[], day: string) => Promise<readonly LintFinding[]>;
