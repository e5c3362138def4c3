import { useContext } from "preact/hooks";
import { type PersonGroup, personGroups } from "../../../shared/domain/visit.ts";
import { groupWords } from "../../../shared/policy/compare/visitor-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { asLabel, toggled } from "../collect/choice-row.tsx";
import type { DoorEvent } from "../door-event.ts";
import { roleRowWords } from "./role-row-words.ts";

export interface GroupChoicesProps {
  /** The groups that a rule tells apart here. */
  readonly offered: readonly PersonGroup[];
  readonly chosen: readonly PersonGroup[];
  readonly send: (event: DoorEvent) => void;
}

/** What somebody does, where a rule wants to know, beside the role: several may be true, or none. */
export function GroupChoices({ offered, chosen, send }: GroupChoicesProps) {
  const say = useWords(roleRowWords);
  const language = useContext(LanguageContext);
  const shown = personGroups.filter((group) => offered.includes(group) || chosen.includes(group));
  if (shown.length === 0) return null;
  return (
    <div class="group-choices" role="group" aria-label={say("groups")}>
      {shown.map((group) => (
        <button key={group} type="button" class="button role-choice" aria-pressed={chosen.includes(group)} onClick={() => send({ kind: "note", noted: { groups: toggled(chosen, group) } })}>
          {chosen.includes(group) ? <Icon name="check" /> : null}
          {asLabel(groupWords[group][language])}
        </button>
      ))}
    </div>
  );
}
