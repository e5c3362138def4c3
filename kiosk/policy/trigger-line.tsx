import { useContext } from "preact/hooks";
import type { Trigger } from "../../shared/policy/policy-pack.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { packWords } from "./policy-words.ts";
import { periodWords } from "./words/date-words.ts";

/** An outbreak that lets a pack be stricter, its assessment, and from when to when. */
export function TriggerLine({ trigger }: { readonly trigger: Trigger }) {
  const say = useWords(packWords);
  const language = useContext(LanguageContext);
  return <>{say("triggerValue", { trigger: trigger.triggerRef, assessment: trigger.assessmentRef, period: periodWords(trigger)[language] })}</>;
}
