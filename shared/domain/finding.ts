import type { ReasonCode, TextValue } from "./reason.ts";
import type { Obligation, Verdict } from "./verdict.ts";

/** One thing that a rule, or a check before the rules, has to say. All are kept; the strictest decides. */
export interface Finding {
  readonly code: ReasonCode;
  /** The rule of the policy pack, or `core.decode`, `core.verify`, `core.capacity` for what holds under every policy. */
  readonly ruleId: string;
  readonly severity: Verdict;
  readonly obligations: readonly Obligation[];
  /** What the texts of the reason name, by placeholder: `{area}`, `{hours}` … */
  readonly values: Readonly<Record<string, TextValue>>;
}
