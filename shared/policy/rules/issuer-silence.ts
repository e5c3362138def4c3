import type { ScanReading } from "../../domain/evidence.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, PolicyVerdict, RuleBase } from "../rule-parts.ts";

/**
 * Degraded service: what follows when the issuer that alone can read a code does not answer. Without this rule it is
 * `cannot-check`. With `recheck` staff look at the phone themselves and note it; no outcome lets in by itself.
 */
export interface IssuerSilenceRule extends RuleBase {
  readonly kind: "issuer-silence";
  readonly outcome: Outcome & { readonly verdict: Exclude<PolicyVerdict, "admit-with-condition"> };
}

/** Speaks once, however many codes of silent issuers were shown. */
export function issuerSilence(rule: IssuerSilenceRule, readings: readonly ScanReading[]): readonly Remark[] {
  const isSilent = readings.some((reading) => reading.kind === "unusable" && reading.code === "auth.issuer-silent");
  return isSilent ? [decided("auth.issuer-silent", rule.outcome)] : [];
}
