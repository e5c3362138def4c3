import { useWords } from "../ui/words.ts";
import { LintList } from "./draft/lint-list.tsx";
import { changeWords } from "./policy-words.ts";
import type { ChangeView } from "./policy-state.ts";

/** What became of putting a pack in force, or of ending that. */
export function ChangeNotice({ change }: { readonly change: ChangeView }) {
  const say = useWords(changeWords);
  switch (change.kind) {
    case "none":
      return null;
    case "sending":
      return <p class="notice">{say("sending")}</p>;
    case "done":
      return (
        <div class="notice notice-good">
          <p>{say(change.what === "ended" ? "ended" : change.holdsHere ? "activated" : "activatedLater")}</p>
          {change.seatsUnknown && <p>{say("seatsUnknown")}</p>}
        </div>
      );
    case "rejected":
      return (
        <div class="notice notice-bad">
          <p>{say("rejected", { detail: change.detail })}</p>
          <LintList lints={change.lints} />
        </div>
      );
    case "unanswered":
      return <p class="notice notice-warning">{say("unanswered")}</p>;
  }
}
