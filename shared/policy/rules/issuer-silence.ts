import type { Evidence } from "../../domain/evidence.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, PolicyVerdict, RuleBase } from "../rule-parts.ts";

/**
 * Degraded service: what follows when the issuer that alone can read a code does not answer. Without this rule it is
 * `cannot-check`. No outcome lets in by itself.
 */
export interface IssuerSilenceRule extends RuleBase {
  readonly kind: "issuer-silence";
  /** With `recheck` staff look at the telephone themselves and note its colour, on which the rule of the code's status then decides. */
  readonly outcome: Outcome & { readonly verdict: Exclude<PolicyVerdict, "admit-with-condition"> };
}

/** Speaks once, however many codes of silent issuers were shown; a recheck is done when staff have noted what they saw. */
export function issuerSilence({ outcome }: IssuerSilenceRule, { readings, visit }: Pick<Evidence, "readings" | "visit">): readonly Remark[] {
  const isSilent = readings.some((reading) => reading.kind === "unusable" && reading.code === "auth.issuer-silent");
  const isDone = outcome.verdict === "recheck" && visit.codeSeen !== null;
  return isSilent && !isDone ? [decided("auth.issuer-silent", outcome)] : [];
}
