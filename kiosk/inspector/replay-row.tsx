import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../ui/words.ts";
import { ReplayResult } from "./replay-result.tsx";
import type { ReplayView } from "./replay-view.ts";
import { replayWords } from "./replay-words.ts";

interface ReplayRowProps {
  readonly id: string;
  readonly seq: number;
  readonly columns: number;
  readonly view: ReplayView;
  readonly onAgain: () => void;
}

/** Opens below the entry that it is about, so that both stay in view. Takes the focus, so that a keyboard goes on from here. */
export function ReplayRow({ id, seq, columns, view, onAgain }: ReplayRowProps) {
  const say = useWords(replayWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <tr class="replay-row" id={id}>
      <td colSpan={columns}>
        <div class="replay stack">
          <h3 ref={heading} tabIndex={-1}>
            {say("replayOf", { number: String(seq) })}
          </h3>
          <div role="status" class="stack">
            <Answer view={view} onAgain={onAgain} />
          </div>
        </div>
      </td>
    </tr>
  );
}

function Answer({ view: { answer }, onAgain }: Pick<ReplayRowProps, "view" | "onAgain">) {
  const say = useWords(replayWords);
  switch (answer.kind) {
    case "loading":
      return <p class="soft">{say("loading")}</p>;
    case "failed":
      return (
        <div class="notice notice-warning cluster">
          <p>{say("failed")}</p>
          <button class="button" type="button" onClick={onAgain}>
            {say("tryAgain")}
          </button>
        </div>
      );
    case "not-kept":
      return <p class="notice notice-warning">{say("notKept")}</p>;
    case "loaded":
      return <ReplayResult replay={answer.replay} />;
  }
}
