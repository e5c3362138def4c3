import type { Finding } from "../../domain/finding.ts";
import type { ReasonCode, Text } from "../../domain/reason.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import type { Rule } from "../policy-pack.ts";
import type { Situation } from "./situation.ts";

/** What somebody can honestly do, or wait for. Nobody is ever told to say what is not so, or to show a code of somebody else. */
export type ChangeKind =
  | "show-code"
  | "refresh-code"
  | "code-green"
  | "show-code-to-staff"
  | "show-document"
  | "party-size"
  | "own-codes"
  | "show-itinerary"
  | "itinerary-green"
  | "released"
  | "off-list"
  | "name-place"
  | "newer-list"
  | "negative-test"
  | "test-result"
  | "measure"
  | "mask"
  | "medical-mask"
  | "distance"
  | "no-symptoms"
  | "answer"
  | "cooperate"
  | "identity"
  | "register"
  | "papers"
  | "pass"
  | "booking"
  | "staff-record"
  | "without-medicine"
  | "goods-documents"
  | "goods-disinfected"
  | "goods-outside"
  | "come-back";

export interface Change {
  readonly kind: ChangeKind;
  readonly text: Text;
  /** The situation once it is done. */
  readonly apply: (situation: Situation) => Situation;
}

/** What changes are made from: a finding that keeps the door shut, and all that it was found in. */
export interface Obstacle {
  readonly finding: Finding;
  /** The rule that found it; `null` for what holds under every policy. */
  readonly rule: Rule | null;
  readonly policy: PolicyInForce;
  readonly situation: Situation;
}

/** What could honestly be done about a finding now, besides waiting; whether it leads in is for an evaluation to tell. */
export type MakeChanges = (obstacle: Obstacle) => readonly Change[];

/** All reasons of a family, each with what can be done about it. */
export type ChangesByReason<Family extends string> = Readonly<Record<Extract<ReasonCode, `${Family}.${string}`>, MakeChanges>>;

/** Nothing but time can help, if that. */
export const nothing: MakeChanges = () => [];

/** The text of a change in both languages. */
export function words(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}
