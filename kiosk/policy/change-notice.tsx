import { useWords } from "../ui/words.ts";
import { BelowNotice } from "./below-notice.tsx";
import { RejectionNotice } from "./rejection-notice.tsx";
import { changeWords } from "./policy-words.ts";
import type { PolicyView } from "./policy-state.ts";

/** What became of putting a pack in force, or of ending that. */
export function ChangeNotice({ view }: { readonly view: PolicyView }) {
  const say = useWords(changeWords);
  const { change } = view;
  switch (change.kind) {
    case "none":
      return null;
    case "sending":
      return <p class="notice">{say("sending")}</p>;
    case "done":
      return (
        <>
          <div class="notice notice-good">
            <p>{say(change.what === "ended" ? "ended" : change.holdsHere ? "activated" : "activatedLater")}</p>
            {change.seatsUnknown && <p>{say("seatsUnknown")}</p>}
          </div>
          <BelowNotice below={change.below} view={view} />
        </>
      );
    case "rejected":
      return <RejectionNotice rejection={change.rejection} say={say} />;
    case "unanswered":
      return <p class="notice notice-warning">{say("unanswered")}</p>;
  }
}
