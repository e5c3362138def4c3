import { useContext } from "preact/hooks";
import { LanguageContext } from "../../ui/words.ts";
import { CheckBox } from "../choice-fields.tsx";
import { draftWords } from "./draft-words.ts";
import { FieldInput } from "./field-input.tsx";
import type { FormSection } from "./form-sections.ts";
import { type JsonObject, valueAt } from "./json-value.ts";
import { ruleOfSection, withoutRule, withSection, withValue } from "./overlay-form.ts";
import { WhyInput } from "./why-input.tsx";

interface SectionCardProps {
  readonly section: FormSection;
  readonly pack: JsonObject;
  readonly onPack: (pack: JsonObject) => void;
}

/** One common rule: whether the venue has it, and if so, its parts. */
export function SectionCard({ section, pack, onPack }: SectionCardProps) {
  const language = useContext(LanguageContext);
  const found = ruleOfSection(pack, section);
  const toggle = (isWanted: boolean): void => {
    if (isWanted) onPack(withSection(pack, section));
    else if (found !== null) onPack(withoutRule(pack, found.index));
  };
  return (
    <section class={found === null ? "section" : "section section-open"} aria-labelledby={`section-${section.id}`}>
      <div class="section-head">
        <h3 id={`section-${section.id}`}>{section.title[language]}</h3>
        <CheckBox label={draftWords.asksThis} isChecked={found !== null} onChecked={toggle} />
      </div>
      {found !== null && <SectionFields section={section} pack={pack} index={found.index} onPack={onPack} />}
    </section>
  );
}

function SectionFields({ section, pack, index, onPack }: SectionCardProps & { readonly index: number }) {
  const rule = valueAt(pack, ["rules", index]);
  return (
    <div class="stack">
      <div class="fields">
        {section.fields.map((field) => {
          if (field.within !== undefined && valueAt(rule, field.within) === undefined) return null;
          return (
            <FieldInput
              key={field.path.join(".")}
              id={`${section.id}-${field.path.join("-")}`}
              field={field}
              value={valueAt(rule, field.path)}
              onValue={(value) => onPack(withValue(pack, ["rules", index, ...field.path], value))}
            />
          );
        })}
      </div>
      <WhyInput
        id={`${section.id}-why`}
        references={valueAt(rule, ["references"])}
        sources={pack["sources"]}
        onReferences={(references) => onPack(withValue(pack, ["rules", index, "references"], references))}
      />
    </div>
  );
}
