import type { Fault } from "../../../shared/domain/fault.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { LintFindingMessage } from "../../../shared/wire/lint-finding.ts";
import type { BelowMessage } from "../../../shared/wire/policy.ts";
import type { Rejection } from "../rejection.ts";
import { hasFields } from "../../link/send-request.ts";
import { readDraft } from "./draft-text.ts";
import { isWarning } from "./lint-split.ts";

/** What the gateway says of a text. */
export type DraftCheck =
  /** There is nothing that it could be asked about. */
  | { readonly kind: "none" }
  | { readonly kind: "waiting" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "answered"; readonly faults: readonly Fault[]; readonly lints: readonly LintFindingMessage[] };

export type DraftOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "sending"; readonly text: string }
  | { readonly kind: "saved"; readonly version: string; readonly unchanged: boolean; readonly activated: boolean; readonly below: BelowMessage | null }
  | { readonly kind: "rejected"; readonly rejection: Rejection }
  /** Whether it was saved is not known. */
  | { readonly kind: "unanswered" };

/** A pack that is being written, and what is known of it. Its text is all there is of it: the form shows the same. */
export interface DraftState {
  readonly text: string;
  /** What it began with. */
  readonly openedText: string;
  /** What the gateway has; `null` while it has none. */
  readonly savedText: string | null;
  /** Counts the texts, so that an answer to an older one is known. */
  readonly revision: number;
  readonly check: DraftCheck;
  readonly outcome: DraftOutcome;
}

export type DraftEvent =
  | { readonly kind: "opened"; readonly text: string; readonly savedText: string | null }
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "checked"; readonly revision: number; readonly check: DraftCheck }
  | { readonly kind: "sent" }
  | { readonly kind: "answered"; readonly outcome: DraftOutcome };

export const emptyDraft: DraftState = { text: "", openedText: "", savedText: null, revision: 0, check: { kind: "none" }, outcome: { kind: "none" } };

/** What every pack has; the gateway, which has found no fault, holds it to the rest. */
const packFields = ["id", "title", "jurisdiction", "layer", "scope", "effective", "sources", "rules"] as const;

function checkToCome(text: string): DraftCheck {
  return { kind: readDraft(text).kind === "pack" ? "waiting" : "none" };
}

/** What was saved is the text that was sent, also when somebody has gone on typing since. */
function afterAnswer(state: DraftState, outcome: DraftOutcome): DraftState {
  const savedText = outcome.kind === "saved" && state.outcome.kind === "sending" ? state.outcome.text : state.savedText;
  return { ...state, savedText, outcome };
}

/** The state after an event. An answer about an older text is dropped. */
export function nextDraftState(state: DraftState, event: DraftEvent): DraftState {
  switch (event.kind) {
    case "opened":
      return { text: event.text, openedText: event.text, savedText: event.savedText, revision: state.revision + 1, check: checkToCome(event.text), outcome: { kind: "none" } };
    case "typed":
      if (event.text === state.text) return state;
      return { ...state, text: event.text, revision: state.revision + 1, check: checkToCome(event.text), outcome: state.outcome.kind === "sending" ? state.outcome : { kind: "none" } };
    case "checked":
      return event.revision === state.revision ? { ...state, check: event.check } : state;
    case "sent":
      return { ...state, outcome: { kind: "sending", text: state.text } };
    case "answered":
      return afterAnswer(state, event.outcome);
  }
}

export function isChanged({ text, savedText }: DraftState): boolean {
  return text !== savedText;
}

/** Whether somebody has written something that is not saved. */
export function wouldBeLost(state: DraftState): boolean {
  return isChanged(state) && state.text !== state.openedText;
}

/** Nothing is saved that the gateway has not looked at, or that it objects to. */
export function maySave({ check, outcome }: DraftState): boolean {
  return outcome.kind !== "sending" && check.kind === "answered" && check.faults.length === 0 && check.lints.every(isWarning);
}

/** Whether nobody has written anything yet, neither now nor before. */
export function isUntouched({ text, openedText, savedText }: DraftState): boolean {
  return savedText === null && text === openedText;
}

/** The pack that the text is, once the gateway has found no fault in it, whatever it may ask for; `null` before. */
export function wellFormedPack({ text, check }: DraftState): PolicyPack | null {
  const reading = readDraft(text);
  if (reading.kind !== "pack" || check.kind !== "answered" || check.faults.length > 0) return null;
  const json: unknown = reading.pack;
  return hasFields<PolicyPack>(json, packFields) ? json : null;
}
