import { useWords } from "../../ui/words.ts";
import { FaultList } from "./check-panel.tsx";
import type { DraftOutcome } from "./draft-state.ts";
import { saveWords } from "./draft-words.ts";
import { LintList } from "./lint-list.tsx";

interface SaveOutcomeProps {
  readonly outcome: DraftOutcome;
  readonly namesInForce: string | null;
}

/** What became of saving, and what is in force now. */
export function SaveOutcome({ outcome, namesInForce }: SaveOutcomeProps) {
  const say = useWords(saveWords);
  switch (outcome.kind) {
    case "none":
    case "sending":
      return null;
    case "saved":
      return (
        <div class="notice notice-good">
          <p>{say(outcome.unchanged ? "savedSame" : "saved", { version: outcome.version })}</p>
          {namesInForce !== null && <p>{say("nowInForce", { packs: namesInForce })}</p>}
        </div>
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
