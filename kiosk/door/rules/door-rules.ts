import type { Evidence } from "../../../shared/domain/evidence.ts";
import type { Finding } from "../../../shared/domain/finding.ts";
import type { Direction, PersonGroup, PersonRole } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";

/** A finding with the rule that made it; `null` for what holds under every policy. */
export interface DoorFinding extends Finding {
  readonly rule: Rule | null;
}

/** The policy of a gate, as far as its door needs it. What it says is never shown as a verdict, only the gateway's is. */
export interface DoorRules {
  /** The rules in force on the day of this moment that can speak of anybody who comes in at this gate or, with `out`, who leaves. */
  readonly inForce: (nowMs: number, direction?: Direction) => readonly Rule[];
  /** Those of them that speak of who has shown this. */
  readonly speakingOf: (evidence: Evidence, nowMs: number) => readonly Rule[];
  /** The groups that they tell apart for who has shown this, whatever groups are noted. */
  readonly groupsToldApart: (evidence: Evidence, nowMs: number) => readonly PersonGroup[];
  /** Those that look at where who has shown this has stayed, or would if anything were known of it. */
  readonly aboutStays: (evidence: Evidence, nowMs: number) => readonly Rule[];
  readonly findingsOf: (evidence: Evidence, nowMs: number) => readonly DoorFinding[];
  /** In what role the passes shown let their holder come; `null` without a pass that counts here and now. */
  readonly roleByPass: (evidence: Evidence, nowMs: number) => PersonRole | null;
}
