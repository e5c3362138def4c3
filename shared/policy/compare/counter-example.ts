import type { Text } from "../../domain/reason.ts";
import type { Obligation, Verdict } from "../../domain/verdict.ts";
import type { ExplainedFinding } from "../explain/explain.ts";
import type { CaseRow } from "./sketch-row.ts";

/** What one policy makes of somebody. */
export interface Treatment {
  readonly verdict: Verdict;
  readonly obligations: readonly Obligation[];
  /** `null` where no goods are brought. */
  readonly goodsVerdict: Verdict | null;
  readonly findings: readonly ExplainedFinding[];
}

/** A visitor, or an event, that one policy treats more strictly than the other. */
export interface CounterExample {
  /** The rule of the stricter policy that makes the difference. */
  readonly ruleId: string;
  /** Who it is, or what is planned. */
  readonly about: Text;
  readonly lower: Treatment;
  readonly upper: Treatment;
  /** How many differences from a plain visitor who does all that the upper policy asks. */
  readonly weight: number;
  readonly row: CaseRow;
}
