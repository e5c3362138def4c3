import type { CountsBrief } from "../../shared/wire/counts.ts";
import { useWords } from "../ui/words.ts";
import { doorWords } from "./door-words.ts";

/** How many are inside and how many may still come: the two numbers that are always in view. */
export function CountsBar({ counts }: { readonly counts: CountsBrief }) {
  const say = useWords(doorWords);
  return (
    <dl class="counts">
      <div class="count">
        <dt>{say("inside")}</dt>
        <dd class="number">{counts.inside}</dd>
      </div>
      <div class="count" data-full={counts.left === 0}>
        <dt>{say("placesLeft")}</dt>
        <dd class="number">{counts.left ?? say("noLimit")}</dd>
      </div>
    </dl>
  );
}
