import { useState } from "preact/hooks";
import { useWords } from "../ui/words.ts";
import { inspectorWords } from "./inspector-words.ts";
import { type LedgerSpan, newerSpan, newestSpan, olderSpan, oldestSpan, spanAround } from "./ledger-span.ts";

interface LedgerPagesProps {
  readonly span: LedgerSpan;
  readonly lastSeq: number;
  readonly onSpan: (span: LedgerSpan) => void;
}

/** Buttons stay in the tab order at the ends, so that the focus is not lost under the hand. */
export function LedgerPages({ span, lastSeq, onSpan }: LedgerPagesProps) {
  const say = useWords(inspectorWords);
  const newer = newerSpan(span, lastSeq);
  const older = olderSpan(span);
  return (
    <nav class="ledger-pages" aria-label={say("pages")}>
      <PageButton name={say("newest")} target={newestSpan(lastSeq)} onSpan={onSpan} />
      <PageButton name={say("newer")} target={newer} onSpan={onSpan} />
      <PageButton name={say("older")} target={older} onSpan={onSpan} />
      <PageButton name={say("oldest")} target={older === null ? null : oldestSpan()} onSpan={onSpan} />
      <GoTo lastSeq={lastSeq} onSpan={onSpan} />
    </nav>
  );
}

interface PageButtonProps {
  readonly name: string;
  readonly target: LedgerSpan | null;
  readonly onSpan: (span: LedgerSpan) => void;
}

function PageButton({ name, target, onSpan }: PageButtonProps) {
  return (
    <button class="button" type="button" aria-disabled={target === null} onClick={() => target !== null && onSpan(target)}>
      {name}
    </button>
  );
}

function GoTo({ lastSeq, onSpan }: Pick<LedgerPagesProps, "lastSeq" | "onSpan">) {
  const say = useWords(inspectorWords);
  const [text, setText] = useState("");
  const [faulty, setFaulty] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const span = spanAround(Number(text), lastSeq);
    setFaulty(span === null);
    if (span !== null) onSpan(span);
  };
  return (
    <form class="go-to field" onSubmit={submit} noValidate>
      <label for="go-to">{say("goTo")}</label>
      <span class="cluster">
        <input
          class="input number"
          id="go-to"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={faulty}
          aria-describedby="go-to-fault"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button class="button" type="submit">
          {say("go")}
        </button>
      </span>
      <span id="go-to-fault" class="fault" role="alert">
        {faulty ? say("noSuchEntry", { last: String(lastSeq) }) : ""}
      </span>
    </form>
  );
}
