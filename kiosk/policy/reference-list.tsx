import { useWords } from "../ui/words.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { packWords } from "./policy-words.ts";
import { Spoken } from "./spoken.tsx";
import { certaintyWords } from "./words/date-words.ts";
import { referenceWords, type ReferenceWords } from "./words/reference-words.ts";

interface ReferenceListProps {
  readonly references: readonly string[];
  readonly sources: PolicyPack["sources"];
}

/** Where a rule comes from, so that whoever doubts it can look it up. */
export function ReferenceList({ references, sources }: ReferenceListProps) {
  const say = useWords(packWords);
  return (
    <details class="more rule-sources">
      <summary>{say("sources", { count: String(references.length) })}</summary>
      <ul class="rule-references small">
        {references.map((reference) => (
          <li key={reference}>
            <Reference words={referenceWords(reference, sources)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Reference({ words }: { readonly words: ReferenceWords }) {
  const say = useWords(packWords);
  switch (words.kind) {
    case "design-default":
      return (
        <>
          <span class="badge">{say("ours")}</span> <span lang="en">{words.why}</span>
        </>
      );
    case "source":
      return (
        <>
          <strong class="number">{[words.seedRule, words.file].filter((part) => part !== null).join(" · ")}</strong>
          {words.line !== null && ` ${say("line", { line: String(words.line) })}`}
          {words.source !== null && (
            <>
              {" "}
              <span lang="zh-CN">{words.source.title}</span>
              {words.source.date !== null && (
                <span class="soft">
                  {" "}
                  {words.source.date}
                  {words.source.certainty !== "stated" && (
                    <>
                      {" "}
                      (<Spoken text={certaintyWords[words.source.certainty]} />)
                    </>
                  )}
                </span>
              )}
            </>
          )}
          {words.remark !== null && <span class="soft"> {words.remark}</span>}
        </>
      );
  }
}
