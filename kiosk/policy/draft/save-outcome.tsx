import { useContext } from "preact/hooks";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { BelowNotice } from "../below-notice.tsx";
import { inForceToday, type PolicyView } from "../policy-state.ts";
import { RejectionNotice } from "../rejection-notice.tsx";
import type { DraftOutcome } from "./draft-state.ts";
import { saveWords } from "./draft-words.ts";

interface SaveOutcomeProps {
  readonly outcome: DraftOutcome;
  readonly view: PolicyView;
}

/** What became of saving, and what is in force now. */
export function SaveOutcome({ outcome, view }: SaveOutcomeProps) {
  const say = useWords(saveWords);
  const language = useContext(LanguageContext);
  const inForce = inForceToday(view);
  switch (outcome.kind) {
    case "none":
    case "sending":
      return null;
    case "saved":
      return (
        <>
          <div class="notice notice-good">
            <p>{say(outcome.unchanged ? "savedSame" : "saved", { version: outcome.version })}</p>
            {inForce !== null && <p>{say("nowInForce", { packs: inForce.map(({ pack }) => pack.title[language]).join(language === "en" ? ", " : "、") })}</p>}
          </div>
          <BelowNotice below={outcome.below} view={view} />
        </>
      );
    case "rejected":
      return <RejectionNotice rejection={outcome.rejection} say={say} />;
    case "unanswered":
      return <p class="notice notice-warning">{say("unanswered")}</p>;
  }
}
