import type { Text } from "../../shared/domain/reason.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";

/** What a pack asks for without having the right to. */
export interface LintFinding {
  readonly lint: string;
  readonly ruleId: string;
  readonly path: string;
  readonly text: Text;
  /** A visitor whom the pack treats worse than the packs above it do; `null` when the fault is plain without one. */
  readonly counterExample: unknown;
}

/** Compares a pack with those of wider layers that are in force where it is to hold. */
export type LintPack = (pack: PolicyPack, inForceAbove: readonly PolicyPack[]) => readonly LintFinding[];
