import { useContext } from "preact/hooks";
import { VerdictMark } from "../../ui/verdict-mark.tsx";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { StatusBar } from "../status-bar.tsx";
import type { TryOutcome } from "./try-result.tsx";
import { verdictWordsOf } from "./verdict-words-of.ts";
import { tryWords } from "./try-words.ts";

/** The verdict in short, for a screen on which the whole of it is far below. */
export function TryStatus({ outcome }: { readonly outcome: TryOutcome }) {
  const say = useWords(tryWords);
  const language = useContext(LanguageContext);
  switch (outcome.kind) {
    case "no-rules":
      return null;
    case "faulty":
      return <StatusBar>{say("toFill")}</StatusBar>;
    case "judged": {
      const { verdict } = outcome.explanation;
      return (
        <StatusBar>
          <VerdictMark verdict={verdict} /> {verdictWordsOf[outcome.direction].person[verdict][language]}
        </StatusBar>
      );
    }
  }
}
