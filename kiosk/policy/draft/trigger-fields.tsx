import { useWords } from "../../ui/words.ts";
import type { DraftCheck } from "./draft-state.ts";
import { draftWords } from "./draft-words.ts";
import type { JsonObject } from "./json-value.ts";
import { NamedTrigger } from "./named-trigger.tsx";
import type { TriggerSource } from "./trigger-source.ts";
import { TypedTrigger } from "./typed-trigger.tsx";

interface TriggerFieldsProps {
  readonly pack: JsonObject;
  readonly check: DraftCheck;
  readonly source: TriggerSource;
  readonly today: string;
  readonly onPack: (pack: JsonObject) => void;
}

function isCalledStricter(check: DraftCheck): boolean {
  return check.kind === "answered" && check.lints.some(({ lint }) => lint.startsWith("LINT-"));
}

/** Asked for only when the pack is stricter than what is above it, or has such an outbreak on record already. */
export function TriggerFields({ check, source, ...props }: TriggerFieldsProps) {
  const say = useWords(draftWords);
  if (props.pack["trigger"] === undefined && !isCalledStricter(check)) return null;
  return (
    <section class="section section-open trigger" aria-labelledby="trigger">
      <h3 id="trigger">{say("trigger")}</h3>
      <p class="small soft">{say(source.kind === "typed" ? "triggerNote" : "triggerNamedNote")}</p>
      <TriggerOf source={source} {...props} />
    </section>
  );
}

function TriggerOf({ source, pack, today, onPack }: Omit<TriggerFieldsProps, "check">) {
  const say = useWords(draftWords);
  switch (source.kind) {
    case "typed":
      return <TypedTrigger pack={pack} today={today} onPack={onPack} />;
    case "unknown":
      return <p class="soft">{say("triggerUnknown")}</p>;
    case "recorded":
      return <NamedTrigger pack={pack} triggers={source.triggers} onPack={onPack} />;
  }
}
