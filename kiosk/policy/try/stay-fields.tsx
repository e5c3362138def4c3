import { useWords } from "../../ui/words.ts";
import { StayRow } from "./stay-row.tsx";
import type { PlaceKnowledge } from "./tried-stays.ts";
import { staysMax, type TriedVisitor, withoutStay, withStay, withStayAt } from "./try-fields.ts";
import { tryWords } from "./try-words.ts";

interface StayFieldsProps {
  readonly visitor: TriedVisitor;
  readonly knowledge: PlaceKnowledge;
  readonly today: string;
  readonly onVisitor: (visitor: TriedVisitor) => void;
}

/** The places that the visitor has stayed in. */
export function StayFields({ visitor, knowledge, today, onVisitor }: StayFieldsProps) {
  const say = useWords(tryWords);
  return (
    <fieldset class="stays">
      <legend>{say("stays")}</legend>
      {visitor.stays.length > 0 && <p class="small soft">{say("staysNote")}</p>}
      {visitor.stays.map((stay, index) => (
        <StayRow
          key={index}
          number={index + 1}
          stay={stay}
          knowledge={knowledge}
          today={today}
          onChanged={(change) => onVisitor(withStayAt(visitor, index, change))}
          onRemoved={() => onVisitor(withoutStay(visitor, index))}
        />
      ))}
      {visitor.stays.length < staysMax && (
        <button class="button" type="button" onClick={() => onVisitor(withStay(visitor, today))}>
          {say("addStay")}
        </button>
      )}
    </fieldset>
  );
}
