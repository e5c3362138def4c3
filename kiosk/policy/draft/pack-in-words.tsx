import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { useWords } from "../../ui/words.ts";
import { RuleItem } from "../rule-item.tsx";
import { draftWords } from "./draft-words.ts";

/** What the pack will ask, as its readers will see it. */
export function PackInWords({ pack }: { readonly pack: PolicyPack }) {
  const say = useWords(draftWords);
  if (pack.rules.length === 0) return null;
  return (
    <details class="more">
      <summary>{say("inWords")}</summary>
      <ol class="rules">
        {pack.rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} sources={pack.sources} standing={{ kind: "counts" }} />
        ))}
      </ol>
    </details>
  );
}
