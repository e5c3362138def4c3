import { useContext } from "preact/hooks";
import { LanguageContext, type Say } from "../ui/words.ts";
import { FaultList } from "./draft/fault-list.tsx";
import { LintList } from "./draft/lint-list.tsx";
import { type Rejection, rejectionWords } from "./rejection.ts";

interface RejectionNoticeProps {
  readonly rejection: Rejection;
  /** Says what was not done. */
  readonly say: Say<"rejected">;
}

/** That nothing was done, and why. */
export function RejectionNotice({ rejection, say }: RejectionNoticeProps) {
  const language = useContext(LanguageContext);
  return (
    <div class="notice notice-bad">
      <p>{say("rejected", { detail: rejectionWords(rejection)[language] })}</p>
      {rejection.faults.length > 0 && <FaultList faults={rejection.faults} pack={{}} />}
      <LintList lints={rejection.lints} />
    </div>
  );
}
