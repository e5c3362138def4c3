import { useContext } from "preact/hooks";
import type { BelowMessage } from "../../shared/wire/policy.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { LintList } from "./draft/lint-list.tsx";
import { belowWords } from "./policy-words.ts";
import type { PolicyView } from "./policy-state.ts";

interface BelowNoticeProps {
  /** `null`: nobody could say in time. */
  readonly below: BelowMessage | null;
  readonly view: Pick<PolicyView, "shelf" | "venues">;
}

/** Which packs below a change ask by it for more than they may, where, and of whom. */
export function BelowNotice({ below, view }: BelowNoticeProps) {
  const say = useWords(belowWords);
  const language = useContext(LanguageContext);
  if (below === null) return <p class="notice">{say("notLookedAt")}</p>;
  if (below.length === 0) return null;
  const venueName = (venueId: string): string => view.venues.find(({ id }) => id === venueId)?.name ?? venueId;
  return (
    <div class="notice notice-warning stack">
      <p>{below.length === 1 ? say("below") : say("belowSeveral", { count: String(below.length) })}</p>
      {below.map(({ packId, version, venues, lints }) => (
        <details key={version} class="more" open={below.length === 1}>
          <summary>
            {view.shelf?.find(({ id }) => id === packId)?.title[language] ?? packId} – {say("at", { venues: venues.map(venueName).join(language === "en" ? ", " : "、") })}
          </summary>
          <LintList lints={lints} />
        </details>
      ))}
      <p class="small">{say("belowNote")}</p>
    </div>
  );
}
