import type { Fault } from "../../shared/domain/fault.ts";
import type { Text } from "../../shared/domain/reason.ts";
import type { LintFindingMessage } from "../../shared/wire/lint-finding.ts";
import type { Problem } from "../../shared/wire/problem.ts";
import { detailWords } from "./draft/detail-words.ts";
import { sentence } from "./words/sentence.ts";

/** Why the gateway did not do what somebody wanted. */
export interface Rejection {
  readonly detail: string;
  readonly faults: readonly Fault[];
  readonly lints: readonly LintFindingMessage[];
}

/** What a pack asks for without the right to is told as findings, and not as faults once more. */
export function rejectionOf({ detail, errors = [], lints = [] }: Problem): Rejection {
  return { detail, faults: lints.length === 0 ? errors : [], lints };
}

/** Why in a few words, where the faults or findings stand below. */
export function rejectionWords({ detail, faults, lints }: Rejection): Text {
  if (lints.length > 0) return sentence("它的要求超出了权限", "it asks for more than it may");
  return faults.length > 0 ? sentence("有下列错误", "there is something wrong with it") : detailWords(detail);
}
