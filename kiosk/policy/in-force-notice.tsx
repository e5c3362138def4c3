import { useWords } from "../ui/words.ts";
import { policyWords } from "./policy-words.ts";
import type { InForceView } from "./policy-state.ts";

/** Why there are no rules to show, or that they may be out of date. */
export function InForceNotice({ inForce }: { readonly inForce: InForceView }) {
  const say = useWords(policyWords);
  switch (inForce.kind) {
    case "loading":
      return <p class="soft">{say("loading")}</p>;
    case "failed":
      return <p class="notice notice-bad">{say("failed")}</p>;
    case "past":
      return <p class="notice">{say("past")}</p>;
    case "refused":
      return <p class="notice notice-bad">{say("refused", { detail: inForce.detail })}</p>;
    case "loaded":
      return inForce.stale ? <p class="notice notice-warning">{say("stale")}</p> : null;
  }
}
