import { useContext } from "preact/hooks";
import type { PoliciesInForce } from "../../shared/wire/policy.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { detailWords } from "./draft/detail-words.ts";
import { policyWords } from "./policy-words.ts";
import type { InForceView } from "./policy-state.ts";

/** Why there are no rules to show, or that they may be out of date. */
export function InForceNotice({ inForce }: { readonly inForce: InForceView }) {
  const say = useWords(policyWords);
  const language = useContext(LanguageContext);
  switch (inForce.kind) {
    case "loading":
      return <p class="soft">{say("loading")}</p>;
    case "failed":
      return <p class="notice notice-bad">{say("failed")}</p>;
    case "refused":
      return <p class="notice notice-bad">{say("refused", { detail: detailWords(inForce.detail)[language] })}</p>;
    case "loaded":
      return (
        <>
          {inForce.stale && <p class="notice notice-warning">{say("stale")}</p>}
          <AsKnown asKnown={inForce.answer.asKnown} />
        </>
      );
  }
}

/** A day that is past is told by what is on record of it. */
function AsKnown({ asKnown }: Pick<PoliciesInForce, "asKnown">) {
  const say = useWords(policyWords);
  switch (asKnown) {
    case "now":
      return null;
    case "then":
      return <p class="notice">{say("asOfThen")}</p>;
    case "before-records":
      return <p class="notice notice-warning">{say("beforeRecords")}</p>;
  }
}
