import { useContext } from "preact/hooks";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { BelowNotice } from "../below-notice.tsx";
import { inForceToday, type PolicyView } from "../policy-state.ts";
import { FaultList } from "./check-panel.tsx";
import type { DraftOutcome } from "./draft-state.ts";
import { saveWords } from "./draft-words.ts";
import { LintList } from "./lint-list.tsx";

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
      return (
        <div class="notice notice-bad">
          <p>{say("rejected", { detail: outcome.detail })}</p>
          {outcome.faults.length > 0 && <FaultList faults={outcome.faults} pack={{}} />}
          <LintList lints={outcome.lints} />
        </div>
      );
    case "unanswered":
      return <p class="notice notice-warning">{say("unanswered")}</p>;
  }
}
