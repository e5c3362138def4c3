import { useWords } from "../ui/words.ts";
import { wouldBeLost } from "./draft/draft-state.ts";
import type { PolicyDrafts } from "./policy-desk.ts";
import { type PolicyTab, policyTabs, type PolicyView } from "./policy-state.ts";
import { policyWords, tabWords } from "./policy-words.ts";

interface PolicyTabsProps {
  readonly view: PolicyView;
  readonly drafts: PolicyDrafts;
  readonly onTab: (tab: PolicyTab) => void;
}

/** The parts of the page; only an administrator has to do with packs of other layers. */
export function PolicyTabs({ view, drafts, onTab }: PolicyTabsProps) {
  const say = useWords(policyWords);
  const sayTab = useWords(tabWords);
  const isUnsaved: Readonly<Record<PolicyTab, boolean>> = {
    "in-force": false,
    try: false,
    overlay: wouldBeLost(drafts.overlay.state.value),
    packs: wouldBeLost(drafts.upload.state.value),
  };
  return (
    <nav class="tabs" aria-label={say("tabs")}>
      {policyTabs
        .filter((tab) => tab !== "packs" || view.session.role === "administrator")
        .map((tab) => (
          <button key={tab} class="tab" type="button" aria-current={view.tab === tab ? "page" : undefined} onClick={() => onTab(tab)}>
            {sayTab(tab)}
            {isUnsaved[tab] && <span class="badge badge-warning">{say("unsaved")}</span>}
          </button>
        ))}
    </nav>
  );
}
