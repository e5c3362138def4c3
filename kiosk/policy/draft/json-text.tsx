import { useWords } from "../../ui/words.ts";
import { draftWords } from "./draft-words.ts";

interface JsonTextProps {
  readonly id: string;
  readonly text: string;
  readonly isFaulty: boolean;
  readonly rows: number;
  readonly onText: (text: string) => void;
}

/** The pack as it is kept, for what no form asks. */
export function JsonText({ id, text, isFaulty, rows, onText }: JsonTextProps) {
  const say = useWords(draftWords);
  return (
    <div class="field">
      <label class="visually-hidden" for={id}>{say("json")}</label>
      <textarea class="input json-text" id={id} rows={rows} spellcheck={false} autocomplete="off" autocapitalize="off" value={text} aria-invalid={isFaulty} onInput={(event) => onText(event.currentTarget.value)} />
    </div>
  );
}
