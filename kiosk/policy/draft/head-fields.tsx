import { useWords } from "../../ui/words.ts";
import { TextField } from "../choice-fields.tsx";
import { DateField } from "../date-field.tsx";
import { draftWords } from "./draft-words.ts";
import { type JsonObject, type JsonPath, listOf, textOf, valueAt } from "./json-value.ts";
import { withValue } from "./overlay-form.ts";

interface HeadFieldsProps {
  readonly pack: JsonObject;
  readonly onPack: (pack: JsonObject) => void;
}

/** The name of the pack, its days, and what it is based on. */
export function HeadFields({ pack, onPack }: HeadFieldsProps) {
  const say = useWords(draftWords);
  const text = (path: JsonPath): string => textOf(valueAt(pack, path));
  return (
    <section class="section section-open" aria-labelledby="about-pack">
      <h3 id="about-pack">{say("about")}</h3>
      <div class="fields">
        <TextField id="title-zh" label={say("titleZh")} value={text(["title", "zh-CN"])} onTyped={(typed) => onPack(withValue(pack, ["title", "zh-CN"], typed))} />
        <TextField id="title-en" label={say("titleEn")} value={text(["title", "en"])} onTyped={(typed) => onPack(withValue(pack, ["title", "en"], typed))} />
        <DateField id="effective-from" label={say("from")} value={text(["effective", "from"])} onDay={(day) => onPack(withValue(pack, ["effective", "from"], day))} />
        <DateField id="effective-to" label={say("to")} value={text(["effective", "to"])} onDay={(day) => onPack(withValue(pack, ["effective", "to"], day))} />
      </div>
      <SourceFields pack={pack} onPack={onPack} />
    </section>
  );
}

function freeReference(sources: readonly unknown[]): string {
  const taken = new Set(sources.map((source) => textOf(valueAt(source, ["reference"]))));
  let number = 1;
  while (taken.has(`notice-${number}`)) number += 1;
  return `notice-${number}`;
}

function SourceFields({ pack, onPack }: HeadFieldsProps) {
  const say = useWords(draftWords);
  const sources = listOf(pack["sources"]);
  return (
    <fieldset class="source-fields">
      <legend>{say("sources")}</legend>
      {sources.map((source, index) => {
        const reference = textOf(valueAt(source, ["reference"]));
        return (
          <div class="source-field" key={index}>
            <TextField id={`source-${index}`} label={`${say("sourceTitle")} (${reference})`} value={textOf(valueAt(source, ["title"]))} onTyped={(title) => onPack(withValue(pack, ["sources", index, "title"], title))} />
            <DateField id={`source-${index}-date`} label={say("sourceDate")} value={textOf(valueAt(source, ["date"]))} onDay={(day) => onPack(withValue(pack, ["sources", index, "date"], day))} />
            <button class="button button-quiet" type="button" aria-label={say("removeSource", { source: reference })} aria-disabled={sources.length === 1} onClick={() => sources.length > 1 && onPack(withValue(pack, ["sources", index], undefined))}>
              {say("remove")}
            </button>
          </div>
        );
      })}
      <button class="button" type="button" onClick={() => onPack(withValue(pack, ["sources", sources.length], { reference: freeReference(sources), title: "", date: null, certainty: "stated" }))}>
        {say("addSource")}
      </button>
    </fieldset>
  );
}
