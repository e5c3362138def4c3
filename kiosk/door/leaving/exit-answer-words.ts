import type { ComponentChildren } from "preact";
import type { Text } from "../../../shared/domain/reason.ts";
import type { Verdict } from "../../../shared/domain/verdict.ts";
import type { FindingMessage } from "../../../shared/wire/check-in.ts";
import { exitVerdictWords } from "../../ui/exit-verdict-words.ts";
import { adviceOnLeaving } from "./exit-advice.ts";
import { exitWords } from "./exit-words.ts";

/** What an answer says otherwise to who leaves. */
export interface ExitAnswerWords {
  readonly verdicts: Readonly<Record<Verdict, Text>>;
  readonly adviceOn: (finding: FindingMessage) => Text;
  /** With the place of a `{count}`. */
  readonly countedOut: Text;
  readonly countedAllTheSame: Text;
  readonly backToEntry: Text;
  readonly nextLeaves: Text;
}

export interface WithExitAnswerWordsProps {
  readonly children: (words: ExitAnswerWords) => ComponentChildren;
}

const words: ExitAnswerWords = { verdicts: exitVerdictWords, adviceOn: adviceOnLeaving, ...exitWords };

/** Fetched only where rules speak of who leaves. */
export function WithExitAnswerWords({ children }: WithExitAnswerWordsProps) {
  return children(words);
}
